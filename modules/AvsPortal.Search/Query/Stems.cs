using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>Stems single words outside a token stream.</summary>
internal static class Stems
{
    [ThreadStatic]
    private static Dictionary<string, (IStemmer Stemmer, char[] Buffer)>? stemmers;

    /// <summary>The stem that the index has for a folded word.</summary>
    public static string Of(Language language, ReadOnlySpan<char> word)
    {
        stemmers ??= new(StringComparer.Ordinal);
        if (!stemmers.TryGetValue(language.Culture, out var entry))
        {
            stemmers[language.Culture] = entry = (language.CreateStemmer(), new char[IStemmer.BufferLength]);
        }

        word.CopyTo(entry.Buffer);
        return new string(entry.Buffer, 0, entry.Stemmer.Stem(entry.Buffer, word.Length));
    }

    /// <summary>What a name is known by in any inflection: the stems of its words without small ones, unless it has no other.</summary>
    public static string Key(Language language, IReadOnlyList<string> words)
    {
        var said = words.Where(word => !language.IsStopWord(word)).ToList();
        return string.Join(' ', (said.Count == 0 ? words : said).Select(word => Of(language, word)));
    }
}
