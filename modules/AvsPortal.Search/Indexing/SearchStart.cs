using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace AvsPortal.Search.Indexing;

/// <summary>When the site starts, finishes what was left, in the background: no visitor waits for it.</summary>
public sealed partial class SearchStart(IShellHost host, ShellSettings settings, ILogger<SearchStart> logger) : ModularTenantEvents
{
    public override Task ActivatedAsync()
    {
        // Without this the new scope would believe itself inside the one that activates the site.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(MaintainAsync);
        }

        return Task.CompletedTask;
    }

    private async Task MaintainAsync()
    {
        try
        {
            var scope = await host.GetScopeAsync(settings);
            await scope.UsingAsync(async inner =>
            {
                if (inner.ServiceProvider.GetService<SearchIndexer>() is { } indexer)
                {
                    await indexer.MaintainAsync();
                }
            });
        }
        catch (Exception exception)
        {
            // The site may be in the middle of its setup, or already stopping: the background task takes it up.
            LogLater(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The search index is looked after later.")]
    private partial void LogLater(Exception exception);
}
