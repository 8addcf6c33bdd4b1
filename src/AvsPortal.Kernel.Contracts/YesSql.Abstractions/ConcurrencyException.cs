namespace YesSql;

public class ConcurrencyException : Exception
{
    public ConcurrencyException(Document document)
    {
        Document = document;
    }

    public Document Document { get; }
}
