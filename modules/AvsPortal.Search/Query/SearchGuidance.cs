namespace AvsPortal.Search.Query;

/// <summary>What staff tell the search; immutable.</summary>
internal sealed record SearchGuidance(Glossary Glossary, SearchPicks Picks)
{
    public static SearchGuidance None { get; } = new(Glossary.Empty, SearchPicks.None);
}
