namespace AvsPortal.Search.Indexing;

/// <summary>Work that lives as long as the site, started once, outside the scope of whoever starts it.</summary>
internal sealed class BackgroundLoop : IDisposable
{
    private readonly CancellationTokenSource ending = new();
    private int started;

    /// <summary>The site ends.</summary>
    public bool IsEnding => ending.IsCancellationRequested;

    /// <summary>Starts the work, the first time it is called.</summary>
    /// <param name="work">Ends when its token says so; looks after its own failures.</param>
    public void Start(Func<CancellationToken, Task> work)
    {
        if (Interlocked.Exchange(ref started, 1) == 0)
        {
            var token = ending.Token;

            // Without this the scopes of the work would believe themselves inside the one that starts it.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(() => RunAsync(work, token), CancellationToken.None);
            }
        }
    }

    public void Dispose()
    {
        ending.Cancel();
        ending.Dispose();
    }

    private static async Task RunAsync(Func<CancellationToken, Task> work, CancellationToken token)
    {
        try
        {
            await work(token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The site ends.
        }
    }
}
