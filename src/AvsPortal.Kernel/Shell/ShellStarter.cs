using AvsPortal.Kernel.Data;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AvsPortal.Kernel.Shell;

/// <summary>Starts the site while the server starts, so that the two use two cores.</summary>
internal sealed partial class ShellStarter(
    ShellHost host,
    FeatureGraph graph,
    SiteStateStore store,
    IOptions<DataOptions> data,
    AutoSetup setup,
    IHostApplicationLifetime lifetime,
    IServer server,
    ILogger<ShellStarter> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await StartSiteAsync(stoppingToken);
            host.Open();
            Announce(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            host.Fail(new OperationCanceledException("The host stopped while the site was starting."));
        }
        catch (Exception exception)
        {
            LogCannotStart(logger, Reason(exception), exception is SetupException or ModuleException ? null : exception);
            host.Fail(exception);
            Environment.ExitCode = 1;

            // Not while the server is starting: it would report the stop as a fault of its own.
            lifetime.ApplicationStarted.Register(lifetime.StopApplication);
        }
    }

    /// <summary>Tells whoever started it where to look, as soon as the server listens too.</summary>
    private void Announce(CancellationToken stoppingToken) => lifetime.ApplicationStarted.Register(() =>
    {
        if (!stoppingToken.IsCancellationRequested && server.Features.Get<IServerAddressesFeature>()?.Addresses is { Count: > 0 } addresses)
        {
            LogReady(logger, string.Join(", ", addresses));
        }
    });

    private async Task StartSiteAsync(CancellationToken cancellationToken)
    {
        HeadStart.WithDatabase(data.Value);
        var state = await store.ReadAsync(cancellationToken);
        if (state is not { Setup.IsDone: true })
        {
            host.IsSettingUp = true;
            state = await setup.RunAsync(state, cancellationToken);
        }

        await host.SwitchAsync(graph.Close(state.Features), served: true, cancellationToken);
    }

    private static string Reason(Exception exception) => exception is SetupException or ModuleException
        ? exception.Message
        : $"{exception.GetType().Name}: {exception.Message}";

    [LoggerMessage(Level = LogLevel.Information, Message = "Le portail est prêt / The portal is ready: {Addresses}")]
    private static partial void LogReady(ILogger logger, string addresses);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Le site ne peut pas démarrer / The site cannot start: {Reason}")]
    private static partial void LogCannotStart(ILogger logger, string reason, Exception? exception);
}
