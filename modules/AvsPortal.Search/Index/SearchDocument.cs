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

    /// <summary>A hash of everything above: the same for the same document, on every node.</summary>
    public string Stamp
    {
        get
        {
            var hash = 14695981039346656037UL;
            foreach (var text in new ReadOnlySpan<string?>(
                [Id, Version, Culture, Type, Title, Url, Set, Audience, Summary, Body, Keywords, Year?.ToString(CultureInfo.InvariantCulture), Organization, TwinText]))
            {
                foreach (var letter in text ?? "")
                {
                    hash = (hash ^ letter) * 1099511628211UL;
                }

                hash = (hash ^ char.MaxValue) * 1099511628211UL;
            }

            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }
    }
}
