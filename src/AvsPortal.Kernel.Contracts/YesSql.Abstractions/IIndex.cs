namespace YesSql.Indexes;

/// <summary>A row of an index table. Derive from <see cref="MapIndex"/>.</summary>
public interface IIndex
{
    /// <summary>Key of the row, given by the database.</summary>
    long Id { get; set; }

    /// <summary>Notes the document the row is made from.</summary>
    void AddDocument(Document document);

    /// <summary>The document the row is made from.</summary>
    IEnumerable<Document> GetAddedDocuments();

    /// <summary>The document the row no longer belongs to.</summary>
    IEnumerable<Document> GetRemovedDocuments();

    /// <summary>Notes the document the row no longer belongs to.</summary>
    void RemoveDocument(Document document);
}
