namespace AvsPortal.Benchmarks;

/// <summary>A query of a test collection.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Culture">Its language.</param>
/// <param name="Collection">The folder it comes from: whole abstracts or a few words.</param>
internal sealed record SpeedQuery(string Text, string Culture, string Collection);
