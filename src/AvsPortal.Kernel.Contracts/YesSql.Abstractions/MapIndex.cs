namespace YesSql.Indexes;

/// <summary>One row of an index table, made from one document.</summary>
public abstract class MapIndex : IIndex
{
    private Document document;
    private Document removed;

    /// <summary>Key of the row, given by the database.</summary>
    public long Id { get; set; }

    void IIndex.AddDocument(Document document) => this.document = document;

    void IIndex.RemoveDocument(Document document) => removed = document;

    IEnumerable<Document> IIndex.GetAddedDocuments() => document is null ? [] : [document];

    IEnumerable<Document> IIndex.GetRemovedDocuments() => removed is null ? [] : [removed];
}
