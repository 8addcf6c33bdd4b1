using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Models;

/// <summary>
/// How a content stands in its two languages. Written in the transaction that changes either version, so that a list of what is to be
/// done reads one page of these and never the whole site.
/// </summary>
public sealed class TranslationRecord
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>What the versions share.</summary>
    public string LocalizationSet { get; set; } = "";

    public string ContentType { get; set; } = "";

    public TranslationState State { get; set; }

    /// <summary>The item to open: the version that lags, or the only one there is.</summary>
    public string WorkItemId { get; set; } = "";

    /// <summary>The latest title of the French item, else of the one there is; may be empty.</summary>
    public string Title { get; set; } = "";

    /// <summary>The language of <see cref="Title"/>.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The last change of either version, in UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>Takes over what is known now of the same set.</summary>
    internal void Become(TranslationRecord now) =>
        (ContentType, State, WorkItemId, Title, Culture, ModifiedUtc) = (now.ContentType, now.State, now.WorkItemId, now.Title, now.Culture, now.ModifiedUtc);
}
