using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace AvsPortal.Search.Index;

/// <summary>What a document keeps for the page of results. The pages of its files, which may be a book, are read only when asked for.</summary>
internal sealed class StoredDocument
{
    private readonly IndexReader reader;
    private readonly int number;
    private readonly Document document;

    public StoredDocument(IndexReader reader, int number)
    {
        this.reader = reader;
        this.number = number;
        var fields = new BeforePages();
        reader.Document(number, fields);
        document = fields.Document;
        HasPages = fields.HasPages;
    }

    /// <summary>Whether files with text are attached.</summary>
    public bool HasPages { get; }

    /// <summary>A stored text; empty when the document has none.</summary>
    public string this[string field] => document.Stored(field);

    /// <summary>A stored text; null when the document has none.</summary>
    public string? Find(string field) => document.Get(field, CultureInfo.InvariantCulture);

    /// <summary>The pages of the attached files.</summary>
    public IEnumerable<FilePage> Pages()
    {
        var fields = new DocumentStoredFieldVisitor(SearchFields.StoredPage);
        reader.Document(number, fields);
        return fields.Document.GetValues(SearchFields.StoredPage, CultureInfo.InvariantCulture).Select(FilePage.Unpack);
    }

    private sealed class BeforePages : DocumentStoredFieldVisitor
    {
        public bool HasPages { get; private set; }

        public override Status NeedsField(FieldInfo fieldInfo)
        {
            HasPages |= string.Equals(fieldInfo.Name, SearchFields.StoredPage, StringComparison.Ordinal);
            return HasPages ? Status.STOP : Status.YES;
        }
    }
}
