using OrchardCore.ContentManagement;

namespace AvsPortal.Team.ViewModels;

/// <summary>A person in the organization chart, in the order in which nested lists are written.</summary>
/// <param name="Item">The person.</param>
/// <param name="HasReports">People who report to this person follow, one level down.</param>
/// <param name="Closes">How many levels end after this person.</param>
public sealed record ChartStep(ContentItem Item, bool HasReports, int Closes);
