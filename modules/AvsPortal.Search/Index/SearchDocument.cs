using System.Globalization;

namespace AvsPortal.Search.Index;

/// <summary>A published item as the index keeps it; all texts are plain.</summary>
internal sealed record SearchDocument
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    /// <summary>Two letters.</summary>
    public required string Culture { get; init; }

    /// <summary>The content type, which is also the token that rights on types are checked with.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public string Url { get; init; } = "";

    /// <summary>The localization set that binds twins; null for an item without a language.</summary>
    public string? Set { get; init; }

    public string Audience { get; init; } = "everyone";

    public string Summary { get; init; } = "";

    public string Body { get; init; } = "";

    public string Keywords { get; init; } = "";

    public int? Year { get; init; }

    public string? Organization { get; init; }

    /// <summary>The page of the site it is read on, by its name for <c>page_url</c>; null when it is on none of them.</summary>
    public string? Section { get; init; }

    /// <summary>The day it is about, or came out; null when nobody knows.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the twin says in the other language, so that a word of that language finds this page; only when both have the same readers.</summary>
    public string TwinText { get; init; } = "";

    /// <summary>The text of the files attached, in the order of the files and their pages.</summary>
    public IReadOnlyList<FilePage> Pages { get; init; } = [];

    /// <summary>Some file's text is not read yet: the document comes again when it is.</summary>
    public bool FilesPending { get; init; }

    /// <summary>A hash of everything above: the same for the same document, on every node.</summary>
    public string Stamp
    {
        get
        {
            var stamp = new StampBuilder();
            stamp.Add(
                Id, Version, Culture, Type, Title, Url, Set, Audience, Summary, Body, Keywords, Year?.ToString(CultureInfo.InvariantCulture), Organization, Section,
                Date?.DayNumber.ToString(CultureInfo.InvariantCulture), TwinText, FilesPending ? "1" : "");
            foreach (var page in Pages)
            {
                stamp.Add(page.Path, page.Title, page.Number.ToString(CultureInfo.InvariantCulture), page.Text);
            }

            return stamp.ToString();
        }
    }
}
