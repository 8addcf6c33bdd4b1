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
    private readonly BitPool pool;
    private readonly int words;

    private NameDocs(AtomicReader reader, BitPool pool)
    {
        this.pool = pool;
        words = DocBits.Words(reader.MaxDoc);
    }

    /// <summary>The name in a segment; null when some spelling of it is a phrase.</summary>
    /// <param name="query">A word, words that must all be there, or the best of several of these.</param>
    /// <param name="reader">The segment's.</param>
    /// <param name="pool">Lends what is needed meanwhile.</param>
    /// <param name="worthOf">What a word is worth.</param>
    public static NameDocs? Of(LuceneQuery query, AtomicReader reader, BitPool pool, Func<Clause, WordWorth> worthOf)
    {
        List<(List<TermQuery> Terms, float Boost)> found = [];
        if (!AddTo(found, query, 1))
        {
            return null;
        }

        var name = new NameDocs(reader, pool);
        var kept = SegmentWords.Of(reader);
        foreach (var (terms, boost) in found)
        {
            var parts = terms.ConvertAll(term => new Part(
                kept.Find(reader, term.Term.Field, term.Term.Text).Docs(reader),
                worthOf(new Clause(term.Term.Field, term.Term.Text, null, term.Boost * boost)),
                kept.Lengths(reader, term.Term.Field)));
            if (parts.TrueForAll(part => part.Docs is not null))
            {
                name.spellings.Add(new Spelling(parts, name.Having(parts)));
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
    public (int[] Documents, float[] Scores) Scored()
    {
        var set = Documents().AsSpan(0, words);
        var documents = new int[DocBits.Count(set)];
        var scores = new float[documents.Length];
        var next = 0;
        foreach (var document in DocBits.Each(set))
        {
            documents[next++] = document;
        }

        foreach (var spelling in spellings)
        {
            var at = new int[spelling.Parts.Count];
            for (var i = 0; i < documents.Length; i++)
            {
                if (DocBits.Has(spelling.Documents, documents[i]))
                {
                    scores[i] = Math.Max(scores[i], spelling.Score(documents[i], at));
                }
            }
        }

        return (documents, scores);
    }

    private static bool AddTo(List<(List<TermQuery> Terms, float Boost)> found, LuceneQuery query, float boost)
    {
        switch (query)
        {
            case TermQuery term:
                found.Add(([term], boost));
                return true;
            case BooleanQuery { Clauses.Count: > 0 } all when all.Clauses.All(clause => clause is { Occur: Occur.MUST, Query: TermQuery }):
                found.Add(([.. all.Clauses.Select(clause => (TermQuery)clause.Query)], boost * all.Boost));
                return true;
            case DisjunctionMaxQuery best:
                return best.All(one => AddTo(found, one, boost * best.Boost));
            default:
                return false;
        }
    }

    private ulong[] Having(List<Part> parts)
    {
        var all = pool.RentSet(words);
        parts[0].Docs!.CopyTo(all);
        foreach (var part in parts.Skip(1))
        {
            var having = pool.RentSet(words);
            part.Docs!.CopyTo(having);
            DocBits.And(all.AsSpan(0, words), having);
        }

        return all;
    }

    private sealed record Part(WordDocs? Docs, WordWorth Worth, int[] Lengths);

    private sealed record Spelling(List<Part> Parts, ulong[] Documents)
    {
        /// <param name="document">One that has all parts.</param>
        /// <param name="at">Where the last document was found in each part's list.</param>
        public float Score(int document, int[] at)
        {
            var sum = 0f;
            for (var i = 0; i < Parts.Count; i++)
            {
                var part = Parts[i];
                sum += part.Worth.Score(part.Docs!.FrequencyIn(document, ref at[i]), part.Lengths[document]);
            }

            return sum;
        }
    }
}
