using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Models;

/// <summary>A content and how it stands in its other language.</summary>
public sealed class TranslationRow
{
    /// <summary>The French item, else the one there is.</summary>
    public required string ContentItemId { get; init; }

    /// <summary>The item to open: the version that lags, or the only one there is.</summary>
    public required string WorkItemId { get; init; }

    /// <summary>The latest title of the French item, else of the one there is; may be empty.</summary>
    public required string Title { get; init; }

    /// <summary>The language of <see cref="Title"/>.</summary>
    public required string Culture { get; init; }

    public required string ContentType { get; init; }

    public required TranslationState State { get; init; }

    /// <summary>The last change of either version, in UTC.</summary>
    public DateTime? ModifiedUtc { get; init; }

    /// <summary>The type's name in the reader's language.</summary>
    public string TypeName { get; set; } = "";

    /// <summary>The state, and what is to be done, in the reader's language.</summary>
    public string StateText { get; set; } = "";
}
