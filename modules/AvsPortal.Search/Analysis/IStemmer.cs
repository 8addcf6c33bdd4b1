namespace AvsPortal.Search.Analysis;

/// <summary>Brings the inflections of a word to one stem. Not thread safe: one a token stream.</summary>
internal interface IStemmer
{
    /// <summary>Stems in place a folded, lower-case word.</summary>
    /// <returns>The stem's length; the buffer holds it from 0.</returns>
    int Stem(ref char[] buffer, int length);
}
