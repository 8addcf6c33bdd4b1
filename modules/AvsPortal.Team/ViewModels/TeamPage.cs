namespace AvsPortal.Team.ViewModels;

/// <summary>The team's page.</summary>
/// <param name="People">In fr-CA order.</param>
/// <param name="Chart">Who reports to whom; empty when no superior is recorded.</param>
public sealed record TeamPage(IReadOnlyList<TeamEntry> People, IReadOnlyList<ChartStep> Chart);
