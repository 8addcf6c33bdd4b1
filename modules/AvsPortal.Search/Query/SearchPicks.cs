using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>What staff want first for some words; immutable. Words are compared as the search reads them: without accents, case or inflection, and compounds in any of their spellings.</summary>
internal sealed class SearchPicks
{
    private const int LongestText = 200;

    /// <summary>More than a page of them is no choice.</summary>
    private const int Most = 10;

    private readonly Dictionary<string, List<string>> sets = new(StringComparer.Ordinal);

    /// <param name="picks">Whole queries, in any language, and the localization sets chosen for each of them.</param>
    public SearchPicks(IEnumerable<(IReadOnlyList<string> Words, IReadOnlyList<string> Sets)> picks)
    {
        foreach (var (lines, chosen) in picks)
        {
            foreach (var key in lines.SelectMany(KeysOf).Distinct(StringComparer.Ordinal))
            {
                if (!sets.TryGetValue(key, out var known))
                {
                    sets[key] = known = [];
                }

                known.AddRange(chosen.Except(known, StringComparer.Ordinal).Take(Most - known.Count));
            }
        }
    }

    public static SearchPicks None { get; } = new([]);

    /// <summary>The localization sets chosen for a query, the first one first; none for most, and for one that demands or forbids words: it asks for those, and not for what was chosen.</summary>
    /// <param name="text">As typed.</param>
    /// <param name="parsed">As read in the language.</param>
    /// <param name="language">The language it is read in.</param>
    public IReadOnlyList<string> Find(string text, ParsedQuery parsed, Language language) =>
        sets.Count == 0 || text.Length > LongestText || parsed.Phrases.Count > 0 || Forbids(text)
            ? []
            : [.. Keys(text, language).SelectMany(key => sets.GetValueOrDefault(key) ?? []).Distinct(StringComparer.Ordinal).Take(Most)];

    /// <summary>Whether a minus stands before a word. The text says so and not what was read of it: where every word has one, they are searched.</summary>
    private static bool Forbids(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '-' && (i == 0 || char.IsWhiteSpace(text[i - 1])) && char.IsLetterOrDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a text is known by in all languages: two texts that share any of it are met by the same queries in a language.</summary>
    /// <param name="text">A whole query.</param>
    /// <returns>None for a text without words.</returns>
    public static IReadOnlyList<string> KeysOf(string text) => [.. Language.All.SelectMany(language => Keys(text, language))];

    /// <summary>What a text is known by in a language: its words with compounds in their parts, and with compounds in one piece.</summary>
    private static IEnumerable<string> Keys(string text, Language language)
    {
        var scanner = new TextScanner();
        scanner.Scan(text);
        List<string> parts = [];
        List<string> whole = [];
        var said = 0;
        foreach (ref readonly var word in scanner.Words)
        {
            var letters = scanner.TextOf(word).ToString();
            switch (word.Kind)
            {
                case WordKind.Word or WordKind.Part:
                    parts.Add(letters);
                    if (word.Group == 0 || word.Group != said)
                    {
                        whole.Add(letters);
                    }

                    break;
                case WordKind.Joined or WordKind.Date:
                    // It follows the first of its parts, and stands for all of them.
                    whole[^1] = letters;
                    said = word.Group;
                    break;
            }
        }

        return new[] { Stems.Key(language, parts), Stems.Key(language, whole) }.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Select(key => $"{language.Culture} {key}");
    }
}
