using Lucene.Net.Analysis.Fr;

namespace AvsPortal.Search.Analysis;

/// <summary>
/// The light French stemmer, made blind to accents: it needs the accent of a few endings (équipementière → équipementier), which
/// people do not type. So the word comes folded, the ending gets its accent back, and the stem is folded again: with or without
/// accents, in capitals or not, a word has one stem.
/// </summary>
internal sealed class FrenchStemmer : IStemmer
{
    private readonly FrenchLightStemmer stemmer = new();

    public int Stem(char[] buffer, int length)
    {
        if (length < 3 || char.IsAsciiDigit(buffer[0]))
        {
            return length;
        }

        var stemmed = stemmer.Stem(buffer, RestoreAccent(buffer, length));
        for (var i = 0; i < stemmed; i++)
        {
            if (buffer[i] is 'è' or 'é')
            {
                buffer[i] = 'e';
            }
        }

        return stemmed;
    }

    /// <summary>Gives the ending its accent, or in -ière takes it off: the stemmer does so in long words only, and « première » is short.</summary>
    private static int RestoreAccent(char[] buffer, int length)
    {
        var end = buffer[length - 1] == 's' ? length - 1 : length;
        var word = buffer.AsSpan(0, end);
        if (end > 5 && word.EndsWith("iere"))
        {
            return end - 1;
        }

        if (word.EndsWith("ieme") || word.EndsWith("ere"))
        {
            buffer[end - 3] = 'è';
        }

        return length;
    }
}
