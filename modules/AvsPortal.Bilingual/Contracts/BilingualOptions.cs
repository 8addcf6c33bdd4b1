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

    /// <summary>Names of registered pages that every visitor may read.</summary>
    public ISet<string> PublicPages { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Content types of the feeds, by the name of their page.</summary>
    public IDictionary<string, IReadOnlyList<string>> Feeds { get; } =
        new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
}
