using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Shell;

/// <summary>Tells handlers that features come and go.</summary>
internal static class FeatureEvents
{
    internal static Task DisablingAsync(ShellHost host, IReadOnlyList<FeatureInfo> removed)
        => RaiseAsync(host, removed, (handler, feature) => handler.DisablingAsync(feature));

    internal static async Task EnabledAsync(ShellHost host, IReadOnlyList<FeatureInfo> installed, IReadOnlyList<FeatureInfo> enabled, IReadOnlyList<FeatureInfo> disabled)
    {
        await RaiseAsync(host, installed, (handler, feature) => handler.InstallingAsync(feature));
        await RaiseAsync(host, installed, (handler, feature) => handler.InstalledAsync(feature));
        await RaiseAsync(host, enabled, (handler, feature) => handler.EnablingAsync(feature));
        await RaiseAsync(host, enabled, (handler, feature) => handler.EnabledAsync(feature));
        await RaiseAsync(host, disabled, (handler, feature) => handler.DisabledAsync(feature));
    }

    private static async Task RaiseAsync(ShellHost host, IReadOnlyList<FeatureInfo> features, Func<IFeatureEventHandler, FeatureInfo, Task> raise)
    {
        if (features.Count == 0)
        {
            return;
        }

        await host.CreateScope().UsingAsync(async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<IFeatureEventHandler>())
            {
                foreach (var feature in features)
                {
                    await raise(handler, feature);
                }
            }
        });
    }
}
