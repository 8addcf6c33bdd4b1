namespace AvsPortal.Kernel.Data;

/// <summary>The shell's database.</summary>
internal interface IDocumentStore
{
    /// <summary>
    /// Creates what every site needs (the Document table; WAL for SQLite) when it is missing.
    /// Call it once when the shell starts, before migrations. Cheap when there is nothing to do.
    /// </summary>
    Task InitializeAsync(CancellationToken cancellationToken = default);
}
