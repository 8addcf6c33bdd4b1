namespace AvsPortal.Timeline.Models;

/// <summary>A decade of the history page.</summary>
/// <param name="Start">Its first year.</param>
/// <param name="Events">Its events in order; never empty.</param>
public sealed record TimelineDecade(int Start, IReadOnlyList<TimelineEntry> Events);
