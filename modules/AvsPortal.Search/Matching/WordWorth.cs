using System.Runtime.InteropServices;
using AvsPortal.Search.Index;
using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>BM25 of one word of a query, as <see cref="ExactLengthBm25"/> has it: what is the same for all documents.</summary>
/// <param name="Most">What a document cannot exceed, however often it has the word and however short it is; see <see cref="WordDocs.Most"/>.</param>
/// <param name="Constant">Added to the frequency.</param>
/// <param name="PerWord">Added for each word that the document's field has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WordWorth(float Most, float Constant, float PerWord)
{
    public static WordWorth Of(IndexReader reader, Clause clause)
    {
        const float k1 = ExactLengthBm25.Saturation;
        const float b = ExactLengthBm25.LengthShare;
        var documents = Math.Max(1, reader.GetDocCount(clause.Field));
        var words = reader.GetSumTotalTermFreq(clause.Field);
        var average = words > 0 ? words / (float)documents : 1f;
        var idf = ExactLengthBm25.Idf(documents, IndexWords.Documents(reader, clause.Field, clause.Word!));
        return new WordWorth(clause.Boost * idf * (k1 + 1), k1 * (1 - b), k1 * b / average);
    }

    public float Score(int frequency, int length) => Most * frequency / (frequency + Constant + (PerWord * length));
}
