namespace AvsPortal.Mandates.ViewModels;

/// <summary>The list of mandates.</summary>
/// <param name="Groups">One for each status that has mandates, in the order of the page.</param>
public sealed record MandatesPage(IReadOnlyList<MandateGroup> Groups);
