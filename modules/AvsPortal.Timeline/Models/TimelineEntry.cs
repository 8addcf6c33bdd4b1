using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Timeline.Models;

/// <summary>An event of the history page.</summary>
/// <param name="Anchor">The id of its element, unique on the page ("1984-1992"; "2005-2" for a second event of that year).</param>
/// <param name="Item">The published event, in the reader's language if it has a version in it.</param>
public sealed record TimelineEntry(string Anchor, ContentItem Item)
{
    /// <summary>The event's language, "fr" or "en".</summary>
    public string Culture => Twins.CultureOf(Item);
}
