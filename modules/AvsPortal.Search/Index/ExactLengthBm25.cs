using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>
/// BM25 that keeps a field's length as it is: Lucene 4.8 squeezes it into one coarse byte, which costs ranking
/// (docs/adr on search has the figures). Counts documents that have the field, so that one language does not dilute the other.
/// </summary>
internal sealed class ExactLengthBm25(float k1 = ExactLengthBm25.Saturation, float b = ExactLengthBm25.LengthShare) : Similarity
{
    /// <summary>BM25's k1: how soon another occurrence of a word adds nothing.</summary>
    public const float Saturation = 1f;

    /// <summary>BM25's b: how much a long text is held against it.</summary>
    public const float LengthShare = 0.75f;

    /// <summary>What a word is worth that so many of the documents have.</summary>
    public static float Idf(long documents, long with) => (float)Math.Log(1 + ((documents - with + 0.5) / (with + 0.5)));

    /// <summary>A long file attached to a page must not make the page's own words worth nothing: most of its words do not count.</summary>
    public override long ComputeNorm(FieldInvertState state) =>
        Math.Max(1, state.Length - state.NumOverlap - (state.AttributeSource is WordsStream words ? words.Uncounted : 0));

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var documents = collectionStats.DocCount > 0 ? collectionStats.DocCount : collectionStats.MaxDoc;
        var idf = 0f;
        foreach (var term in termStats)
        {
            idf += Idf(documents, term.DocFreq);
        }

        var average = collectionStats.SumTotalTermFreq > 0 ? collectionStats.SumTotalTermFreq / (float)documents : 1f;
        return new Weight(collectionStats.Field, idf, average, queryBoost);
    }

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context)
    {
        var stats = (Weight)weight;
        return new Scorer(stats.Value * (k1 + 1), k1 * (1 - b), k1 * b / stats.AverageLength, context.AtomicReader.GetNormValues(stats.Field));
    }

    private sealed class Weight(string name, float idf, float averageLength, float queryBoost) : SimWeight
    {
        public string Field => name;

        public float AverageLength => averageLength;

        public float Value { get; private set; } = idf * queryBoost;

        public override float GetValueForNormalization() => idf * queryBoost * idf * queryBoost;

        public override void Normalize(float queryNorm, float topLevelBoost) => Value = idf * queryBoost * topLevelBoost;
    }

    private sealed class Scorer(float weight, float constant, float perWord, NumericDocValues? lengths) : SimScorer
    {
        public override float Score(int doc, float freq) => weight * freq / (freq + constant + (perWord * (lengths?.Get(doc) ?? 1)));

        public override float ComputeSlopFactor(int distance) => 1f / (distance + 1);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1f;
    }
}
