using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>
/// BM25 that keeps a field's length as it is: Lucene 4.8 squeezes it into one coarse byte, which costs ranking
/// (docs/adr on search has the figures). Counts documents that have the field, so that one language does not dilute the other.
/// </summary>
internal sealed class ExactLengthBm25(float k1 = 1.2f, float b = 0.75f) : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => Math.Max(1, state.Length - state.NumOverlap);

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats)
    {
        var documents = collectionStats.DocCount > 0 ? collectionStats.DocCount : collectionStats.MaxDoc;
        var idf = 0d;
        foreach (var term in termStats)
        {
            idf += Math.Log(1 + ((documents - term.DocFreq + 0.5) / (term.DocFreq + 0.5)));
        }

        var average = collectionStats.SumTotalTermFreq > 0 ? collectionStats.SumTotalTermFreq / (float)documents : 1f;
        return new Weight(collectionStats.Field, (float)idf, average, queryBoost);
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
