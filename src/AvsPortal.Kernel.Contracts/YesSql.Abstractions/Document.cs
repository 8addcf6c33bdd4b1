namespace YesSql;

/// <summary>One stored object.</summary>
public class Document
{
    /// <summary>The object as JSON.</summary>
    public string Content { get; set; }

    /// <summary>Key, unique among all documents of the site.</summary>
    public long Id { get; set; }

    /// <summary>Full name of the object's class.</summary>
    public string Type { get; set; }

    /// <summary>1 when created, one more at each update.</summary>
    public long Version { get; set; }
}
