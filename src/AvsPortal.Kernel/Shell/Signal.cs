using System.Collections.Concurrent;
using AvsPortal.Kernel.Routing;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>Change tokens by name. Whoever signals has changed something derived, which any kept page may show: pages are dropped.</summary>
internal sealed class Signal(IPageCache pages) : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_sources.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public async Task SignalTokenAsync(string key)
    {
        pages.Clear();
        if (_sources.TryRemove(key, out var source))
        {
            await source.CancelAsync();
        }
    }
}
