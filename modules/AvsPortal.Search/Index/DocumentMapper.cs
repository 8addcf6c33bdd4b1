using System.Globalization;
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

    public static Document ToLucene(SearchDocument source)
    {
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
        AddBeginnings(document, SearchFields.SuggestedTitle(source.Culture), source.Title);
        AddBeginnings(document, SearchFields.SuggestedOrganization, source.Organization);
        AddText(document, SearchFields.Title(source.Culture), source.Title);
        string[] everything = [source.Title, source.Summary, source.Keywords, source.Body, source.Organization ?? "", .. source.Pages.Select(page => page.Text)];
        AddText(document, SearchFields.All(source.Culture), everything);
        AddText(document, SearchFields.Exact(source.Culture), everything);
        AddText(document, SearchFields.Twin(string.Equals(source.Culture, "fr", StringComparison.Ordinal) ? "en" : "fr"), source.TwinText);
        foreach (var page in source.Pages)
        {
            // Last: whoever does not need them stops reading before.
            document.Add(new StoredField(SearchFields.StoredPage, page.Pack()));
        }

        return document;
    }

    /// <summary>A stored text; empty when the document has none.</summary>
    public static string Stored(this Document document, string field) => document.Get(field, CultureInfo.InvariantCulture) ?? "";

    private static void AddBeginnings(Document document, string field, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            document.Add(new Field(field, new BeginningsStream(text), Beginnings));
        }
    }

    private static void AddText(Document document, string field, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
            {
                document.Add(new Field(field, text, Text));
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
