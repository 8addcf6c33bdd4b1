namespace AvsPortal.Kernel.Data.Storage;

/// <summary>Runs a session's statements in its transaction.</summary>
internal abstract class DocumentWriter : IAsyncDisposable
{
    /// <summary>
    /// Runs the statement, at the latest in <see cref="CompleteAsync"/>. <paramref name="missed"/> makes the exception to throw
    /// when no row was affected.
    /// </summary>
    internal abstract Task RunAsync(WriteCommand command, object?[] values, Func<Exception>? missed, CancellationToken cancellationToken);

    /// <summary>Runs what is left.</summary>
    internal abstract Task CompleteAsync(CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();
}
