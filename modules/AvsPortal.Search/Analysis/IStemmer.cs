namespace AvsPortal.Search.Analysis;

/// <summary>Brings the inflections of a word to one stem. Not thread safe: one a token stream.</summary>
internal interface IStemmer
{
    /// <summary>Room for any word of <see cref="TextScanner"/>, and for what stemming adds to one before it takes letters away.</summary>
    const int BufferLength = 128;

    /// <summary>Stems in place a folded, lower-case word.</summary>
    /// <param name="buffer">Of <see cref="BufferLength"/>; holds the word from 0, then the stem.</param>
    /// <param name="length">The word's.</param>
    /// <returns>The stem's length.</returns>
    int Stem(char[] buffer, int length);
}
