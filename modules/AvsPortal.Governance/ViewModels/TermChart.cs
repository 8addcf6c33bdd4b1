namespace AvsPortal.Governance.ViewModels;

/// <summary>All recorded terms on one scale, and the months that a slider travels.</summary>
/// <param name="FirstMonth">yyyy-mm: the earliest recorded start, else ten years ago.</param>
/// <param name="Months">How many months from there to this one.</param>
/// <param name="FirstYear">Where the scale starts.</param>
/// <param name="LastYear">The year in which it ends: that of the last recorded end, at most ten years from now.</param>
/// <param name="Now">Where today is, in thousandths of the width.</param>
/// <param name="Years">Where years start, but for the first; every fifth one on a long scale.</param>
/// <param name="Bars">Terms with a start or an end; empty when none is recorded.</param>
public sealed record TermChart(string FirstMonth, int Months, int FirstYear, int LastYear, int Now, IReadOnlyList<int> Years, IReadOnlyList<TermBar> Bars);
