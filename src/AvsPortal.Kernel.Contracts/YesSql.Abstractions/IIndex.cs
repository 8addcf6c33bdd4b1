namespace YesSql.Indexes;

public interface IIndex
{
    long Id { get; set; }

    void AddDocument(Document document);

    IEnumerable<Document> GetAddedDocuments();

    IEnumerable<Document> GetRemovedDocuments();

    void RemoveDocument(Document document);
}
