namespace AvsPortal.Search.Analysis;

/// <summary>Porter's stemmer; the possessive is gone before (see <see cref="TextScanner"/>).</summary>
internal sealed class EnglishStemmer : IStemmer
{
    private readonly Lucene.Net.Tartarus.Snowball.Ext.PorterStemmer stemmer = new();

    public int Stem(char[] buffer, int length)
    {
        if (length < 3 || char.IsAsciiDigit(buffer[0]))
        {
            return length;
        }

        stemmer.SetCurrent(buffer, length);
        stemmer.Stem();
        return stemmer.CurrentBufferLength;
    }
}
