namespace AvsPortal.Search.Models;

/// <summary>A row of the statistics; numbers as the reader writes them.</summary>
/// <param name="Text">What was asked.</param>
/// <param name="Culture">Two letters.</param>
/// <param name="Times">How often, of what the table is about.</param>
/// <param name="Milliseconds">The slowest answer.</param>
/// <param name="Clicks">How many of its results were opened.</param>
public sealed record QueryCountModel(string Text, string Culture, string Times, string Milliseconds, string Clicks);
