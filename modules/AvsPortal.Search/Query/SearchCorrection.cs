namespace AvsPortal.Search.Query;

/// <summary>What was probably meant by words that no document of the reader's has.</summary>
/// <param name="Text">The query as it should have been typed, plain text.</param>
/// <param name="Applied">True when the results are of this text already; false when it is only offered, as the reader asked for the very words.</param>
/// <param name="Whole">True when nothing of what was typed is known: as typed it would have found nothing.</param>
public sealed record SearchCorrection(string Text, bool Applied, bool Whole);
