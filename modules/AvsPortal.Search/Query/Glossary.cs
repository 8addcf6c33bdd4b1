using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Names of one thing in both languages, acronyms first among them; immutable. Used on the query only, so that a change needs no new index.
/// </summary>
internal sealed class Glossary
{
    /// <summary>What another name counts against the name typed.</summary>
    private const float Weight = 0.7f;

    private readonly Dictionary<(string Culture, string Key), List<OtherName>> names = [];
    private readonly HashSet<(string Culture, string Word)> beginnings = [];
    private readonly int longest;

    public Glossary(IEnumerable<GlossaryTerms> entries)
    {
        foreach (var entry in entries)
        {
            var (typed, found) = entry.Pairs();
            var (keys, others) = (Forms(typed), Forms(found));
            longest = keys.Aggregate(longest, (most, form) => Math.Max(most, form.Count));
            foreach (var language in Language.All)
            {
                Add(language, keys, others);
            }
        }
    }

    public static Glossary Empty { get; } = new([]);

    /// <summary>Gives its other names to every unit, or run of units, that the glossary knows; the longest run first.</summary>
    public List<QueryUnit> Expand(List<QueryUnit> units, Language language)
    {
        List<QueryUnit> expanded = [];
        for (var i = 0; i < units.Count;)
        {
            var taken = 0;
            var most = units[i].Joined is not null || beginnings.Contains((language.Culture, First(Stems.Key(language, units[i].Parts)))) ? longest : 0;
            for (var count = Math.Min(most, units.Count - i); count > 0 && taken == 0; count--)
            {
                var run = units.GetRange(i, count);
                List<string> words = [.. run.SelectMany(unit => unit.Parts)];
                if ((Find(language, words) ?? (count == 1 && run[0].Joined is { } joined ? Find(language, [joined]) : null)) is { } equivalents)
                {
                    expanded.Add(count == 1
                        ? run[0] with { Equivalents = equivalents }
                        : new QueryUnit(words, null, IsStopWord: false) { Equivalents = equivalents });
                    taken = count;
                }
            }

            if (taken == 0)
            {
                expanded.Add(units[i]);
            }

            i += Math.Max(1, taken);
        }

        return expanded;
    }

    private static List<IReadOnlyList<string>> Forms(IEnumerable<string> terms) => [.. terms.Select(term => QueryReader.Words(term)).Where(words => words.Count > 0)];

    private void Add(Language language, List<IReadOnlyList<string>> typed, List<IReadOnlyList<string>> found)
    {
        foreach (var form in typed)
        {
            var key = Stems.Key(language, form);
            beginnings.Add((language.Culture, First(key)));
            if (!names.TryGetValue((language.Culture, key), out var others))
            {
                names[(language.Culture, key)] = others = [];
            }

            others.AddRange(found.Where(other => Stems.Key(language, other) != key).Select(other => new OtherName(other, Weight)));
        }
    }

    private static string First(string key) => key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? key[..end] : key;

    private List<OtherName>? Find(Language language, IReadOnlyList<string> words) => names.GetValueOrDefault((language.Culture, Stems.Key(language, words)));
}
