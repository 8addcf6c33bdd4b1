using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>What staff want first for some words; immutable. Words are compared as the search reads them: without accents, case or inflection.</summary>
internal sealed class SearchPicks
{
    private const int LongestText = 200;

    /// <summary>More than a page of them is no choice.</summary>
    private const int Most = 10;

    private readonly Dictionary<(string Culture, string Key), List<string>> sets = [];

    /// <param name="picks">Whole queries, in any language, and the localization sets chosen for each of them.</param>
    public SearchPicks(IEnumerable<(IReadOnlyList<string> Words, IReadOnlyList<string> Sets)> picks)
    {
        foreach (var (lines, chosen) in picks)
        {
            foreach (var language in Language.All)
            {
                foreach (var key in lines.Select(line => Key(line, language)).Where(key => key.Length > 0).Distinct(StringComparer.Ordinal))
                {
                    if (!sets.TryGetValue((language.Culture, key), out var known))
                    {
                        sets[(language.Culture, key)] = known = [];
                    }

                    known.AddRange(chosen.Except(known, StringComparer.Ordinal).Take(Most - known.Count));
                }
            }
        }
    }

    public static SearchPicks None { get; } = new([]);

    /// <summary>The localization sets chosen for a query, the first one first; none for most.</summary>
    public IReadOnlyList<string> Find(string text, Language language) =>
        sets.Count == 0 || text.Length > LongestText ? [] : sets.GetValueOrDefault((language.Culture, Key(text, language))) ?? [];

    private static string Key(string text, Language language) => Stems.Key(language, QueryReader.Words(text));
}
