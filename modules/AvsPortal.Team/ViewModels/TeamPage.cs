namespace AvsPortal.Team.ViewModels;

/// <summary>The team's page.</summary>
/// <param name="People">In fr-CA order.</param>
public sealed record TeamPage(IReadOnlyList<TeamEntry> People);
