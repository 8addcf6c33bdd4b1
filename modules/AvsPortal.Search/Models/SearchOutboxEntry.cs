namespace AvsPortal.Search.Models;

/// <summary>
/// Says that an item changed and that every index must follow. Written in the transaction of the change itself, and deleted once
/// all nodes have it on disk: a crash in between repeats the work, and repeating it changes nothing.
/// </summary>
public sealed class SearchOutboxEntry
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }

    /// <summary>The item that changed, in any way.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The localization set it is in: its twin's entry holds its words too. Null when it has none.</summary>
    public string? LocalizationSet { get; set; }
}
