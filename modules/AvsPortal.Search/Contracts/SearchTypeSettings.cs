namespace AvsPortal.Search.Contracts;

/// <summary>
/// What a content type asks of the search. A module sets it in its migration
/// (<c>type.MergeSettings&lt;SearchTypeSettings&gt;(settings => settings.FreshnessHalfLifeDays = 365)</c>), a site in a recipe's <c>ContentDefinition</c> step.
/// </summary>
public sealed class SearchTypeSettings
{
    /// <summary>
    /// After how many days half of an item's advantage of being new is gone, from the day it is about; an item of today ranks a little
    /// above an equally good old one. Null (the default), or not above 0, when age says nothing.
    /// </summary>
    public int? FreshnessHalfLifeDays { get; set; }
}
