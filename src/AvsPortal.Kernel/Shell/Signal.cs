using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Shell;

/// <summary>Change tokens by name.</summary>
internal sealed class Signal : ModularTenantEvents, ISignal
{
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _sources = new(StringComparer.Ordinal);

    public IChangeToken GetToken(string key) => new CancellationChangeToken(_sources.GetOrAdd(key, static _ => new CancellationTokenSource()).Token);

    public async Task SignalTokenAsync(string key)
    {
        if (_sources.TryRemove(key, out var source))
        {
            await source.CancelAsync();
        }
    }
}
