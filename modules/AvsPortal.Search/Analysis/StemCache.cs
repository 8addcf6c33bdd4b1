namespace AvsPortal.Search.Analysis;

/// <summary>
/// The stems of the words met lately: a few thousand words are most of any text. A word and its stem stand side by side in one line of the
/// processor's cache, at the place that the word's letters give; who comes later takes the place. Not thread safe.
/// </summary>
internal sealed class StemCache(IStemmer stemmer)
{
    /// <summary>As many places as so many bits tell apart.</summary>
    private const int PlaceBits = 13;

    /// <summary>Characters of a place: two lengths, the word, its stem.</summary>
    private const int Width = 32;

    private const int Lengths = 2;

    private readonly char[] places = new char[Width << PlaceBits];
    private readonly char[] letters = new char[IStemmer.BufferLength];

    /// <summary>The stem of a folded word, until the next one is asked for.</summary>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        var place = places.AsSpan(PlaceOf(word) * Width, Width);
        if (place[0] == word.Length && place.Slice(Lengths, word.Length).SequenceEqual(word))
        {
            return place.Slice(Lengths + word.Length, place[1]);
        }

        word.CopyTo(letters);
        var stem = letters.AsSpan(0, stemmer.Stem(letters, word.Length));
        if (Lengths + word.Length + stem.Length <= Width)
        {
            (place[0], place[1]) = ((char)word.Length, (char)stem.Length);
            word.CopyTo(place[Lengths..]);
            stem.CopyTo(place[(Lengths + word.Length)..]);
        }

        return stem;
    }

    private static int PlaceOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * 0x9E3779B1;
        }

        return (int)(hash >> (32 - PlaceBits));
    }
}
