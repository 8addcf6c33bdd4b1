using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Search.Indexing;

/// <summary>
/// Follows, as long as the site lives, what other nodes note in the outbox. This node's own changes do not wait for it: they are
/// brought into the index right after their commit.
/// </summary>
public sealed partial class SearchFollower(IShellHost host, ShellSettings settings, ILogger<SearchFollower> logger) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly BackgroundLoop loop = new();
    private readonly BackgroundLoop learning = new();
    private string? lastFailure;

    /// <summary>Starts following, once.</summary>
    public void Start() => loop.Start(RunAsync);

    public void Dispose()
    {
        loop.Dispose();
        learning.Dispose();
    }

    private async Task RunAsync(CancellationToken token)
    {
        while (true)
        {
            // Before the first time too: the visitor who waited for the site comes first.
            await Task.Delay(Interval, token);
            await FollowAsync();
        }
    }

    /// <summary>Once the index is whole, what words mean in the other language is fetched from disk or learned; later a task looks after it.</summary>
    private async Task LearnAsync(CancellationToken token)
    {
        for (var learned = false; !learned; await Task.Delay(Interval, token))
        {
            try
            {
                var scope = await host.GetScopeAsync(settings);
                await scope.UsingAsync(async inner => learned = await inner.ServiceProvider.GetRequiredService<LexiconKeeper>().LearnAsync());
            }
            catch (Exception exception)
            {
                learned = true;
                LogLater(exception.Message);
            }
        }
    }

    private async Task FollowAsync()
    {
        try
        {
            var scope = await host.GetScopeAsync(settings);
            await scope.UsingAsync(async inner =>
            {
                if (inner.ServiceProvider.GetService<SearchIndexer>() is { } indexer)
                {
                    await indexer.FollowAsync();
                }
            });
            lastFailure = null;
            learning.Start(LearnAsync);
        }
        catch (Exception exception)
        {
            // In the middle of its setup, the database away, or already stopping: it tries again. A reason is logged once.
            if (!loop.IsEnding && !string.Equals(lastFailure, exception.Message, StringComparison.Ordinal))
            {
                lastFailure = exception.Message;
                LogLater(exception.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index cannot be looked after now ({Reason}); it tries again.")]
    private partial void LogLater(string reason);
}
