using System.Globalization;
using AvsPortal.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>A <see cref="SearchDocument"/> as Lucene's document.</summary>
internal static class DocumentMapper
{
    private static readonly FieldType Keyword = Type(IndexOptions.DOCS_ONLY, norms: false, stored: true);
    private static readonly FieldType Beginnings = Type(IndexOptions.DOCS_ONLY, norms: false, stored: false, tokenized: true);
    private static readonly FieldType Text = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true, stored: false);

    /// <summary>The words of attached files that make a page longer: a page is no worse for what is attached to it.</summary>
    private const int CountedOfFiles = 100;

    /// <summary>The document, to be written before the next one is made with the same words.</summary>
    public static Document ToLucene(SearchDocument source, DocumentWords words)
    {
        words.Clear();
        var document = new Document
        {
            new Field(SearchFields.Id, source.Id, Keyword),
            new StoredField(SearchFields.Version, source.Version),
            new StoredField(SearchFields.Stamp, source.Stamp),
            new Field(SearchFields.Culture, source.Culture, Keyword),
            new Field(SearchFields.Type, source.Type, Keyword),
            new Field(SearchFields.Audience, source.Audience, Keyword),
            new StoredField(SearchFields.Url, source.Url),
            new StoredField(SearchFields.StoredTitle, source.Title),
            new StoredField(SearchFields.StoredSummary, source.Summary),
            new StoredField(SearchFields.StoredBody, source.Body),
        };
        if (source.Set is not null)
        {
            document.Add(new Field(SearchFields.Set, source.Set, Keyword));
        }

        if (source.Year is { } year)
        {
            document.Add(new Field(SearchFields.Year, year.ToString(CultureInfo.InvariantCulture), Keyword));
        }

        if (source.Organization is not null)
        {
            document.Add(new Field(SearchFields.Organization, FacetKey.Organization(source.Organization), Keyword));
        }

        if (source.Section is not null)
        {
            document.Add(new Field(SearchFields.Section, source.Section, Keyword));
        }

        if (source.FilesPending)
        {
            document.Add(new Field(SearchFields.FilesPending, "1", Keyword));
        }

        document.Add(new SortedDocValuesField(SearchFields.Facets, new BytesRef(FacetKey.Of(source))));
        document.Add(new NumericDocValuesField(SearchFields.Order, DocumentOrder.Of(source)));
        AddBeginnings(document, SearchFields.SuggestedTitle(source.Culture), source.Title, words);
        AddBeginnings(document, SearchFields.SuggestedOrganization, source.Organization, words);
        AddTexts(document, source, words);
        foreach (var page in source.Pages)
        {
            // Last: whoever does not need them stops reading before.
            document.Add(new StoredField(SearchFields.StoredPage, page.Pack()));
        }

        return document;
    }

    /// <summary>A stored text; empty when the document has none.</summary>
    public static string Stored(this Document document, string field) => document.Get(field, CultureInfo.InvariantCulture) ?? "";

    private static void AddBeginnings(Document document, string field, string? text, DocumentWords words)
    {
        if (!string.IsNullOrEmpty(text))
        {
            document.Add(new Field(field, words.Beginnings(text), Beginnings));
        }
    }

    /// <summary>Everything is read once; the title is its beginning.</summary>
    private static void AddTexts(Document document, SearchDocument source, DocumentWords words)
    {
        var language = Language.For(source.Culture);
        var from = words.Count;
        words.BeginField();
        words.Add(source.Title, language);
        var title = words.Count;
        foreach (var text in (ReadOnlySpan<string>)[source.Summary, source.Keywords, source.Body, source.Organization ?? ""])
        {
            words.Add(text, language);
        }

        var own = words.Count;
        foreach (var page in source.Pages)
        {
            words.Add(page.Text, language);
        }

        var to = words.Count;
        var uncounted = Math.Max(0, words.Positions(own, to) - CountedOfFiles);
        Add(SearchFields.Title(source.Culture), from, title, stemmed: true);
        Add(SearchFields.All(source.Culture), from, to, stemmed: true, uncounted);
        Add(SearchFields.Exact(source.Culture), from, to, stemmed: false, uncounted);
        words.BeginField();
        words.Add(source.TwinText, language.Other);
        Add(SearchFields.Twin(language.Other.Culture), to, words.Count, stemmed: true);

        void Add(string field, int first, int end, bool stemmed, int beside = 0)
        {
            if (end > first)
            {
                document.Add(new Field(field, words.Stream(first, end, stemmed, beside), Text));
            }
        }
    }

    private static FieldType Type(IndexOptions options, bool norms, bool stored, bool tokenized = false)
    {
        var type = new FieldType { IsIndexed = true, IsStored = stored, IsTokenized = norms || tokenized, OmitNorms = !norms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
