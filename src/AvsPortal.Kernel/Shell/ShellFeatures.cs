namespace AvsPortal.Kernel.Shell;

/// <summary>Enables and disables features of the running site.</summary>
internal sealed class ShellFeatures(ShellHost host, FeatureGraph graph, SiteStateStore store)
{
    private static readonly SemaphoreSlim s_one = new(1, 1);

    /// <summary>Enables features with what they need, disables others with what needs them, and rebuilds the site.</summary>
    /// <exception cref="ModuleException">An id is unknown.</exception>
    public async Task ChangeAsync(IEnumerable<string> enable, IEnumerable<string> disable)
    {
        await s_one.WaitAsync();
        try
        {
            var state = await store.ReadAsync(CancellationToken.None) ?? new SiteState();
            var before = graph.Close(state.Features);
            var away = graph.Dependents(graph.Close(disable).Where(feature => disable.Contains(feature.Id)).Select(feature => feature.Id)).ToHashSet();
            var after = graph.Close(before.Where(feature => !away.Contains(feature)).Select(feature => feature.Id).Concat(enable));
            if (after.SequenceEqual(before))
            {
                return;
            }

            await host.SwitchAsync(after, served: host.Current?.Pipeline is not null, CancellationToken.None);

            state.Features = [.. after.Select(feature => feature.Id)];
            await store.WriteAsync(state, CancellationToken.None);
        }
        finally
        {
            s_one.Release();
        }
    }
}
