using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>The reader's documents that have enough of some words, found once: how many of them have one more is then told of many words.</summary>
internal sealed class Company : IDisposable
{
    private readonly BitPool pool = BitPool.Rent();
    private readonly List<(AtomicReader Reader, ulong[] Documents)> segments = [];
    private readonly string field;

    /// <param name="reader">The index.</param>
    /// <param name="field">Where the words are looked for.</param>
    /// <param name="groups">Words in the form that the field has; a group counts once, and only whole.</param>
    /// <param name="required">How many of the groups a document must have.</param>
    /// <param name="rights">What the reader may find.</param>
    public Company(IndexReader reader, string field, IReadOnlyList<IReadOnlyList<string>> groups, int required, RightsFilter rights)
    {
        this.field = field;
        foreach (var leaf in reader.Leaves)
        {
            var segment = leaf.AtomicReader;
            var words = DocBits.Words(segment.MaxDoc);
            var counter = new TierCounter(words, pool);
            foreach (var group in groups)
            {
                Add(counter, segment, words, group);
            }

            var found = pool.RentSet(words);
            var allowed = pool.RentSet(words);
            rights.Fill(leaf, allowed.AsSpan(0, words));
            counter.AtLeast(required, found.AsSpan(0, words));
            DocBits.And(found.AsSpan(0, words), allowed);
            segments.Add((segment, found));
        }
    }

    /// <summary>How many of the documents have a word.</summary>
    public int Count(string word)
    {
        var count = 0;
        foreach (var (reader, documents) in segments)
        {
            count += DocsOf(reader, word)?.CountIn(documents) ?? 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose() => pool.Dispose();

    private void Add(TierCounter counter, AtomicReader segment, int words, IReadOnlyList<string> group)
    {
        List<WordDocs> docs = [.. group.Select(word => DocsOf(segment, word)).OfType<WordDocs>()];
        if (docs.Count < group.Count)
        {
            return;
        }

        if (docs is [var only])
        {
            only.CountIn(counter);
        }
        else
        {
            counter.Add(WordDocs.InAll(docs, words, pool).AsSpan(0, words));
        }
    }

    private WordDocs? DocsOf(AtomicReader segment, string word) => SegmentWords.Of(segment).Find(segment, field, word).Docs(segment);
}
