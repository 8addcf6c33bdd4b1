namespace AvsPortal.Search.Query;

/// <summary>What was probably meant.</summary>
/// <param name="Text">The query as it should have been typed, plain text.</param>
/// <param name="Applied">True when the results are of this text already, because the text typed has none; false when it is only offered.</param>
public sealed record SearchCorrection(string Text, bool Applied);
