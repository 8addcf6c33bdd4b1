namespace AvsPortal.Search.Query;

/// <summary>One result. Title and snippet are HTML, encoded, with the words found in <c>mark</c>.</summary>
public sealed record SearchHit(string Id, string Version, string Type, string Culture, string Url, string Title, string TitleHtml, string SnippetHtml, float Score)
{
    /// <summary>Staff chose it for these words.</summary>
    public bool IsPick { get; init; }

    /// <summary>The localization set that binds it to its twin; null when it has none.</summary>
    public string? Set { get; init; }

    /// <summary>The year it is about; null when it has none.</summary>
    public string? Year { get; init; }

    /// <summary>The organisation's name; null when it has none.</summary>
    public string? Organization { get; init; }

    /// <summary>The title of the attached file that the snippet is of; null when it is of the item itself.</summary>
    public string? File { get; init; }

    /// <summary>The page of the file that the snippet is on, from 1; null for what has no pages.</summary>
    public int? Page { get; init; }
}
