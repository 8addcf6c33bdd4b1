using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene41;
using Lucene.Net.Codecs.Lucene46;

namespace AvsPortal.Search.Index;

/// <summary>
/// Lucene's own format, with more terms in a block of its dictionary: for each block that it writes, Lucene takes 32 KB of memory, a fifth
/// of all that building an index took. Whoever reads the index needs no codec of ours.
/// </summary>
[CodecName("Lucene46")]
internal sealed class SearchCodec : Lucene46Codec
{
    /// <summary>The fewest terms of a block; the most are to be twice as many, or nearly.</summary>
    private const int FewestTerms = 128;

    private readonly PostingsFormat postings = new Lucene41PostingsFormat(FewestTerms, 2 * FewestTerms);

    public override PostingsFormat GetPostingsFormatForField(string field) => postings;
}
