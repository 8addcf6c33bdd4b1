namespace AvsPortal.Search.Models;

/// <summary>One result as shown.</summary>
/// <param name="Url">Where it is; empty when it has no page of its own.</param>
/// <param name="TitleHtml">Safe HTML.</param>
/// <param name="SnippetHtml">Safe HTML.</param>
/// <param name="About">What it is: its kind, year, organisation, in the reader's language.</param>
/// <param name="Culture">The language of title and snippet; two letters.</param>
/// <param name="Rank">From 1.</param>
public sealed record SearchHitModel(string Url, string TitleHtml, string SnippetHtml, string About, string Culture, int Rank)
{
    /// <summary>Staff chose it for these words.</summary>
    public bool IsPick { get; init; }
}
