namespace AvsPortal.Timeline.Models;

/// <summary>What the history page shows.</summary>
/// <param name="Introduction">HTML; null when the society has none in this language.</param>
/// <param name="Decades">In order of time.</param>
public sealed record HistoryModel(string? Introduction, IReadOnlyList<TimelineDecade> Decades);
