using System.Globalization;
using AvsPortal.Search.Analysis;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>
/// A <see cref="SearchDocument"/> as Lucene's document. Not thread safe; a document is written before the next is asked for: all have the
/// same fields, as each new one would bring a stream and attributes of its own.
/// </summary>
internal sealed class DocumentMapper
{
    /// <summary>The words of attached files that make a page longer: a page is no worse for what is attached to it.</summary>
    private const int CountedOfFiles = 100;

    private static readonly FieldType Keyword = Type(IndexOptions.DOCS_ONLY, norms: false, stored: true);
    private static readonly FieldType Beginnings = Type(IndexOptions.DOCS_ONLY, norms: false, stored: false, tokenized: true);
    private static readonly FieldType Text = Type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true, stored: false);

    private readonly DocumentWords words = new();
    private readonly List<IIndexableField> document = [];
    private readonly Dictionary<string, Field> fields = new(StringComparer.Ordinal);
    private readonly BytesRef facets = new();

    /// <summary>The fields of a document, until the next one is asked for.</summary>
    public IReadOnlyList<IIndexableField> ToLucene(SearchDocument source)
    {
        document.Clear();
        words.Clear();
        AddKeyword(SearchFields.Id, source.Id);
        AddStored(SearchFields.Version, source.Version);
        AddStored(SearchFields.Stamp, source.Stamp);
        AddKeyword(SearchFields.Culture, source.Culture);
        AddKeyword(SearchFields.Type, source.Type);
        AddKeyword(SearchFields.Audience, source.Audience);
        AddStored(SearchFields.Url, source.Url);
        AddStored(SearchFields.StoredTitle, source.Title);
        AddStored(SearchFields.StoredSummary, source.Summary);
        AddStored(SearchFields.StoredBody, source.Body);
        AddKeyword(SearchFields.Set, source.Set);
        AddKeyword(SearchFields.Year, source.Year?.ToString(CultureInfo.InvariantCulture));
        AddKeyword(SearchFields.Organization, source.Organization is null ? null : FacetKey.Organization(source.Organization));
        AddKeyword(SearchFields.Section, source.Section);
        AddKeyword(SearchFields.FilesPending, source.FilesPending ? "1" : null);
        AddFacets(FacetKey.Of(source));
        AddOrder(DocumentOrder.Of(source));
        AddBeginnings(SearchFields.SuggestedTitle(source.Culture), source.Title);
        AddBeginnings(SearchFields.SuggestedOrganization, source.Organization);
        AddTexts(source);
        foreach (var page in source.Pages)
        {
            // Last: whoever does not need them stops reading before.
            document.Add(new StoredField(SearchFields.StoredPage, page.Pack()));
        }

        return document;
    }

    private void AddKeyword(string name, string? value)
    {
        if (value is not null)
        {
            AddString(Known(name) ?? Keep(new Field(name, value, Keyword)), value);
        }
    }

    private void AddStored(string name, string value) => AddString(Known(name) ?? Keep(new StoredField(name, value)), value);

    private void AddString(Field field, string value)
    {
        field.SetStringValue(value);
        document.Add(field);
    }

    private void AddFacets(string key)
    {
        facets.CopyChars(key);
        document.Add(Known(SearchFields.Facets) ?? Keep(new SortedDocValuesField(SearchFields.Facets, facets)));
    }

    private void AddOrder(long order)
    {
        var field = Known(SearchFields.Order) ?? Keep(new NumericDocValuesField(SearchFields.Order, order));
        field.SetInt64Value(order);
        document.Add(field);
    }

    private void AddBeginnings(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            var field = Known(name) ?? Keep(new Field(name, new BeginningsStream(words), Beginnings));
            ((BeginningsStream)field.GetTokenStreamValue()).Of(words.AddBeginnings(text));
            document.Add(field);
        }
    }

    /// <summary>Everything is read once; the title is its beginning.</summary>
    private void AddTexts(SearchDocument source)
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
        AddText(SearchFields.Title(source.Culture), from..title, stemmed: true);
        AddText(SearchFields.All(source.Culture), from..to, stemmed: true, uncounted);
        AddText(SearchFields.Exact(source.Culture), from..to, stemmed: false, uncounted);
        words.BeginField();
        words.Add(source.TwinText, language.Other);
        AddText(SearchFields.Twin(language.Other.Culture), to..words.Count, stemmed: true);
    }

    /// <param name="name">Of the field.</param>
    /// <param name="of">Its words.</param>
    /// <param name="stemmed">Stems, or words as written.</param>
    /// <param name="uncounted">How many of the words do not make the text longer.</param>
    private void AddText(string name, Range of, bool stemmed, int uncounted = 0)
    {
        if (!of.Start.Equals(of.End))
        {
            var field = Known(name) ?? Keep(new Field(name, new WordsStream(words), Text));
            ((WordsStream)field.GetTokenStreamValue()).Of(of, stemmed, uncounted);
            document.Add(field);
        }
    }

    private Field? Known(string name) => fields.GetValueOrDefault(name);

    private Field Keep(Field field) => fields[field.Name] = field;

    private static FieldType Type(IndexOptions options, bool norms, bool stored, bool tokenized = false)
    {
        var type = new FieldType { IsIndexed = true, IsStored = stored, IsTokenized = norms || tokenized, OmitNorms = !norms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
