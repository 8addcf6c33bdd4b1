namespace AvsPortal.Bilingual.Contracts;

/// <summary>Names of persons, as shown ("Patrice Côté") and as sorted ("Côté, Patrice").</summary>
public static class PersonNames
{
    /// <summary>The name as sorted: what the editor gave, else the last word of the shown name before the rest.</summary>
    public static string Sorted(string? sortName, string? shownName)
    {
        if (!string.IsNullOrWhiteSpace(sortName))
        {
            return sortName.Trim();
        }

        var words = (shownName ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length < 2 ? string.Concat(words) : $"{words[^1]}, {string.Join(' ', words[..^1])}";
    }

    /// <summary>Key of the name as sorted, in fr-CA order.</summary>
    public static string SortKey(string? sortName, string? shownName) => FrenchCanadianOrder.Key(Sorted(sortName, shownName));
}
