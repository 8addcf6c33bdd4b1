namespace YesSql;

/// <summary>A document saved with a concurrency check was changed or removed by someone else since it was read.</summary>
public class ConcurrencyException : Exception
{
    /// <summary>For <paramref name="document"/>, as this session knew it.</summary>
    public ConcurrencyException(Document document)
        : base($"The document {document?.Id} ({document?.Type}) was changed or removed by someone else since it was read.")
    {
    }
}
