using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Models;

/// <summary>Something published lately.</summary>
/// <param name="Item">In the page's language.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Kind">The name of its type, in English: a template translates it.</param>
/// <param name="Summary">Plain text or HTML; may be empty.</param>
public sealed record HomeEntry(ContentItem Item, string Url, string Kind, string Summary);
