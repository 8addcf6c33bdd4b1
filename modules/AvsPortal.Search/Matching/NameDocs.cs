using Lucene.Net.Index;
using Lucene.Net.Search;
using LuceneQuery = Lucene.Net.Search.Query;

namespace AvsPortal.Search.Matching;

/// <summary>
/// A compound or a name with its other spellings, each of one word or of several that must all be there (<c>est-il</c>: both words,
/// or <c>estil</c>), answered from what is kept of each word. Phrases, which need positions, are Lucene's.
/// </summary>
internal sealed class NameDocs
{
    private readonly List<Spelling> spellings = [];
    private readonly AtomicReader reader;
    private readonly BitPool pool;
    private readonly int words;

    private NameDocs(AtomicReader reader, BitPool pool)
    {
        (this.reader, this.pool) = (reader, pool);
        words = DocBits.Words(reader.MaxDoc);
    }

    /// <summary>The name in a segment; null when some spelling of it is a phrase.</summary>
    /// <param name="query">A word, words that must all be there, or the best of several of these.</param>
    /// <param name="reader">The segment's.</param>
    /// <param name="pool">Lends what is needed meanwhile.</param>
    public static NameDocs? Of(LuceneQuery query, AtomicReader reader, BitPool pool)
    {
        List<Clause[]> found = [];
        if (!AddTo(found, query, 1))
        {
            return null;
        }

        var name = new NameDocs(reader, pool);
        var kept = SegmentWords.Of(reader);
        foreach (var clauses in found)
        {
            List<WordDocs> docs = [.. clauses.Select(clause => kept.Find(reader, clause.Field, clause.Word!).Docs(reader)).OfType<WordDocs>()];
            if (docs.Count == clauses.Length)
            {
                name.spellings.Add(new Spelling(clauses, docs, WordDocs.InAll(docs, name.words, pool)));
            }
        }

        return name;
    }

    /// <summary>The documents that have one of the spellings; lent by the pool.</summary>
    public ulong[] Documents()
    {
        var set = pool.RentSet(words);
        foreach (var spelling in spellings)
        {
            DocBits.Or(set.AsSpan(0, words), spelling.Documents);
        }

        return set;
    }

    /// <summary>The same documents, ascending, and what each gets: the best of its spellings, each the sum of its words.</summary>
    /// <param name="worthOf">What a word is worth.</param>
    public (int[] Documents, float[] Scores) Scored(Func<Clause, WordWorth> worthOf)
    {
        var set = Documents().AsSpan(0, words);
        var documents = new int[DocBits.Count(set)];
        var scores = new float[documents.Length];
        var next = 0;
        foreach (var document in DocBits.Each(set))
        {
            documents[next++] = document;
        }

        var kept = SegmentWords.Of(reader);
        foreach (var spelling in spellings)
        {
            // Where the document before was found in each word's list: documents ascend.
            var at = new int[spelling.Docs.Count];
            var worths = Array.ConvertAll(spelling.Clauses, clause => worthOf(clause));
            var lengths = Array.ConvertAll(spelling.Clauses, clause => kept.Lengths(reader, clause.Field));
            for (var i = 0; i < documents.Length; i++)
            {
                if (!DocBits.Has(spelling.Documents, documents[i]))
                {
                    continue;
                }

                var sum = 0f;
                for (var word = 0; word < at.Length; word++)
                {
                    sum += worths[word].Score(spelling.Docs[word].FrequencyIn(documents[i], ref at[word]), lengths[word][documents[i]]);
                }

                scores[i] = Math.Max(scores[i], sum);
            }
        }

        return (documents, scores);
    }

    private static bool AddTo(List<Clause[]> found, LuceneQuery query, float boost)
    {
        switch (query)
        {
            case TermQuery term:
                found.Add([ClauseOf(term, boost)]);
                return true;
            case BooleanQuery { Clauses.Count: > 0 } all when all.Clauses.All(clause => clause is { Occur: Occur.MUST, Query: TermQuery }):
                found.Add([.. all.Clauses.Select(clause => ClauseOf((TermQuery)clause.Query, boost * all.Boost))]);
                return true;
            case DisjunctionMaxQuery best:
                return best.All(one => AddTo(found, one, boost * best.Boost));
            default:
                return false;
        }
    }

    private static Clause ClauseOf(TermQuery term, float boost) => new(term.Term.Field, term.Term.Text, null, term.Boost * boost);

    private sealed record Spelling(Clause[] Clauses, List<WordDocs> Docs, ulong[] Documents);
}
