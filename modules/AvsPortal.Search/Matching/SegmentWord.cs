using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Matching;

/// <summary>A word in a segment: how many documents have it, and where they are listed. Found once, then remembered.</summary>
internal sealed class SegmentWord(SegmentWords owner, string field, string text, int documents, TermState? place)
{
    private WordDocs? docs;

    /// <summary>How many documents have it, those deleted too; 0 for a word that the segment does not know.</summary>
    public int Documents => documents;

    /// <summary>The documents that have it; null when none has.</summary>
    /// <param name="reader">Any reader of the segment.</param>
    public WordDocs? Docs(AtomicReader reader)
    {
        if (docs is null && Open(reader) is { } terms)
        {
            docs = WordDocs.Read(terms.Docs(null, null, DocsFlags.FREQS), documents, reader.MaxDoc);
            owner.GiveBack(field, terms);
            owner.Grew(docs.Bytes);
        }

        return docs;
    }

    /// <summary>Where the word stands in each document; null when none has it. To be given back with <see cref="SegmentWords.GiveBack(IEnumerable{DocsAndPositionsEnum?})"/>.</summary>
    /// <param name="reader">Any reader of the segment.</param>
    public DocsAndPositionsEnum? Positions(AtomicReader reader)
    {
        if (Open(reader) is not { } terms)
        {
            return null;
        }

        var positions = terms.DocsAndPositions(null, owner.TakeIdle(), DocsAndPositionsFlags.NONE);
        owner.GiveBack(field, terms);
        return positions;
    }

    private TermsEnum? Open(AtomicReader reader)
    {
        if (place is null || owner.TakeDictionary(reader, field) is not { } terms)
        {
            return null;
        }

        terms.SeekExact(new BytesRef(text), place);
        return terms;
    }
}
