using AvsPortal.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>What a build of the site does before its first request and after its last.</summary>
internal static partial class ShellActivation
{
    /// <summary>Prepares the database, migrates it, and tells those who want to know.</summary>
    internal static async Task ActivateAsync(ShellContext context, CancellationToken cancellationToken)
    {
        if (context.Services.GetService<IDocumentStore>() is { } store)
        {
            await store.InitializeAsync(cancellationToken);
        }

        await context.UsingChildScopeAsync(async scope =>
        {
            if (scope.ServiceProvider.GetService<IDataMigrationManager>() is { } migrations)
            {
                await migrations.UpdateAllFeaturesAsync();
            }
        });

        await context.UsingChildScopeAsync(async scope =>
        {
            var handlers = Handlers(scope);
            foreach (var handler in handlers)
            {
                await handler.ActivatingAsync();
            }

            foreach (var handler in handlers.Reverse())
            {
                await handler.ActivatedAsync();
            }
        });
    }

    /// <summary>Tells those who want to know that the site ends.</summary>
    internal static async Task TerminateAsync(ShellContext context, ILogger logger)
    {
        try
        {
            await context.UsingChildScopeAsync(async scope =>
            {
                var handlers = Handlers(scope);
                foreach (var handler in handlers)
                {
                    await handler.TerminatingAsync();
                }

                foreach (var handler in handlers.Reverse())
                {
                    await handler.TerminatedAsync();
                }
            });
        }
        catch (Exception exception)
        {
            LogTerminationFailure(logger, exception);
        }
    }

    private static IModularTenantEvents[] Handlers(ShellScope scope) => [.. scope.ServiceProvider.GetServices<IModularTenantEvents>()];

    [LoggerMessage(Level = LogLevel.Error, Message = "The site did not end cleanly.")]
    private static partial void LogTerminationFailure(ILogger logger, Exception exception);
}
