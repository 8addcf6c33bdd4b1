namespace AvsPortal.Search.Query;

/// <summary>Another name of what was typed: a sequence of folded words, and what it counts against the words typed (1 is as much).</summary>
internal sealed record OtherName(IReadOnlyList<string> Words, float Weight);
