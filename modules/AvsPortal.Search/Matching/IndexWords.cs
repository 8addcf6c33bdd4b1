using Lucene.Net.Index;

namespace AvsPortal.Search.Matching;

/// <summary>How many documents of the whole index have a word, without looking it up in the dictionary of every segment each time.</summary>
internal static class IndexWords
{
    /// <summary>How many documents have a word of a field, those deleted and not merged away yet too.</summary>
    public static int Documents(IndexReader reader, string field, string text)
    {
        var documents = 0;
        foreach (var leaf in reader.Leaves)
        {
            documents += SegmentWords.Of(leaf.AtomicReader).Find(leaf.AtomicReader, field, text).Documents;
        }

        return documents;
    }

    /// <summary>How many documents that the reader may find have the word.</summary>
    public static int Readable(IndexReader reader, string field, string text, RightsFilter rights)
    {
        var documents = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (SegmentWords.Of(leaf.AtomicReader).Find(leaf.AtomicReader, field, text).Docs(leaf.AtomicReader) is { } word)
            {
                documents += rights.Count(leaf, word);
            }
        }

        return documents;
    }

    /// <summary>Whether the reader may find a document that has the word.</summary>
    public static bool IsReadable(IndexReader reader, string field, string text, RightsFilter rights)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (SegmentWords.Of(leaf.AtomicReader).Find(leaf.AtomicReader, field, text).Docs(leaf.AtomicReader) is { } word && rights.Allows(leaf, word))
            {
                return true;
            }
        }

        return false;
    }
}
