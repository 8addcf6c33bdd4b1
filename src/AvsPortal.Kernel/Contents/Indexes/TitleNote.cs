namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>Says, as long as it is stored, that the index of titles lacks items that are older than it.</summary>
internal sealed class TitleNote
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }
}
