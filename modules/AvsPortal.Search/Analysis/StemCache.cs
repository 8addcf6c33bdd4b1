namespace AvsPortal.Search.Analysis;

/// <summary>The stems of the words met lately: a few thousand words are most of any text. Not thread safe.</summary>
internal sealed class StemCache(IStemmer stemmer)
{
    private const int Most = 20_000;

    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private char[] letters = new char[128];

    /// <summary>The stem of a folded word.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        var known = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(word, out var stem))
        {
            return stem;
        }

        if (letters.Length < 128)
        {
            Array.Resize(ref letters, 128);
        }

        word.CopyTo(letters);
        stem = letters.AsSpan(0, stemmer.Stem(ref letters, word.Length)).ToString();
        if (stems.Count >= Most)
        {
            stems.Clear();
        }

        known[word] = stem;
        return stem;
    }
}
