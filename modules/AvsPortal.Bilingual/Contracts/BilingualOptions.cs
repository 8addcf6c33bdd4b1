namespace AvsPortal.Bilingual.Contracts;

/// <summary>What the enabled modules have registered: their pages, and their fields that have no language.</summary>
public sealed class BilingualOptions
{
    /// <summary>The registered pages, by name.</summary>
    public IDictionary<string, BilingualPage> Pages { get; } =
        new SortedDictionary<string, BilingualPage>(StringComparer.OrdinalIgnoreCase);

    /// <summary>JSON paths in the content item ("TimelineEvent.StartYear") by content type.</summary>
    public IDictionary<string, ISet<string>> NeutralFields { get; } =
        new Dictionary<string, ISet<string>>(StringComparer.OrdinalIgnoreCase);
}
