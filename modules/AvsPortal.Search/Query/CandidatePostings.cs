using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using Lucene.Net.Index;

namespace AvsPortal.Search.Query;

/// <summary>
/// Where one term of a query stands in the candidates of one segment, read forward. Whether a candidate has the term at all is asked
/// of what the search before kept in memory: of a long query a candidate has few words, and each place looked for in vain costs as
/// much as one found.
/// </summary>
/// <param name="reader">The segment's.</param>
/// <param name="culture">The language of the fields.</param>
/// <param name="stem">The term in the field of everything.</param>
/// <param name="word">The word as typed, in the field of exact words.</param>
internal sealed class CandidatePostings(AtomicReader reader, string culture, string stem, string word)
{
    private readonly SegmentWords words = SegmentWords.Of(reader);
    private readonly SegmentWord term = SegmentWords.Of(reader).Find(reader, SearchFields.All(culture), stem);
    private DocsAndPositionsEnum? all;
    private DocsAndPositionsEnum? exact;
    private bool isOpen;
    private int at;

    /// <summary>The places of the term in a document; null when it has none. Documents are asked in ascending order.</summary>
    public DocsAndPositionsEnum? In(int document)
    {
        if (term.Docs(reader) is not { } docs || !docs.Has(document, ref at))
        {
            return null;
        }

        Open();
        return At(all, document);
    }

    /// <summary>The places of the word as typed, in a document that has the term; null when it has none.</summary>
    public DocsAndPositionsEnum? ExactIn(int document) => At(exact, document);

    /// <summary>Nothing more is read here.</summary>
    public void End() => words.GiveBack([all, exact]);

    private void Open()
    {
        if (!isOpen)
        {
            all = term.Positions(reader);
            exact = words.Find(reader, SearchFields.Exact(culture), word).Positions(reader);
            isOpen = true;
        }
    }

    private static DocsAndPositionsEnum? At(DocsAndPositionsEnum? places, int document) =>
        places is not null && (places.DocID == document || (places.DocID < document && places.Advance(document) == document)) ? places : null;
}
