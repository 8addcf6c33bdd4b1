using OrchardCore.ContentManagement;

namespace AvsPortal.Team.ViewModels;

/// <summary>A person on the page.</summary>
/// <param name="Item">The person.</param>
/// <param name="AwaitsConsent">Tell the staff that something is kept but not shown.</param>
public sealed record TeamEntry(ContentItem Item, bool AwaitsConsent);
