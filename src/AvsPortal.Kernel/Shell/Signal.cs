using AvsPortal.Kernel.Routing;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>Whoever signals has changed something derived, which any kept page may show: pages are dropped.</summary>
internal sealed class Signal(IPageCache pages) : ModularTenantEvents, ISignal
{
    public Task SignalTokenAsync(string key)
    {
        pages.Clear();
        return Task.CompletedTask;
    }
}
