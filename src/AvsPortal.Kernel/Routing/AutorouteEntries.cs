using System.Collections.Concurrent;
using AvsPortal.Kernel.Data.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using YesSql;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// Addresses of published items, in memory: read from the index at the first question, then kept up with each commit.
/// Case and slashes at the ends do not count.
/// </summary>
internal sealed class AutorouteEntries : IAutorouteEntries, INodeMemory, IDisposable
{
    // Above this many changed items one read of all is cheaper than one read for them.
    private const int ManyItems = 200;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile Routes? _routes;

    public async Task<(bool, AutorouteEntry)> TryGetEntryByContentItemIdAsync(string contentItemId)
    {
        var routes = await RoutesAsync();
        var found = routes.ById.TryGetValue(contentItemId, out var entry);

        return (found, entry!);
    }

    public async Task<(bool, AutorouteEntry)> TryGetEntryByPathAsync(string path)
    {
        var routes = await RoutesAsync();
        var found = routes.ByPath.TryGetValue(Key(path), out var entry);

        return (found, entry!);
    }

    /// <summary>Reads all addresses again.</summary>
    public async Task UpdateEntriesAsync()
    {
        await _loading.WaitAsync();
        try
        {
            _routes = await LoadAsync();
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Reads the addresses of these items again; called after the commit that changed them.</summary>
    public async Task UpdateAsync(IReadOnlyCollection<string> contentItemIds)
    {
        if (_routes is null)
        {
            return;
        }

        if (contentItemIds.Count > ManyItems)
        {
            await UpdateEntriesAsync();
            return;
        }

        await _loading.WaitAsync();
        try
        {
            var ids = contentItemIds.ToArray();
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var session = scope.ServiceProvider.GetRequiredService<ISession>();
                var found = new List<AutoroutePartIndex>();
                foreach (var id in ids)
                {
                    found.AddRange(await session.QueryIndex<AutoroutePartIndex>(index => index.ContentItemId == id && index.Published).ListAsync());
                }

                _routes?.Replace(ids, found);
            });
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Waits for a read that is under way, which may be the older one; the next question reads again.</summary>
    public async Task ForgetAsync(IReadOnlyCollection<string>? contentItemIds)
    {
        await _loading.WaitAsync();
        _routes = null;
        _loading.Release();
    }

    public void Dispose() => _loading.Dispose();

    private static string Key(string? path) => path?.Trim('/') ?? "";

    private async ValueTask<Routes> RoutesAsync()
    {
        if (_routes is { } routes)
        {
            return routes;
        }

        await _loading.WaitAsync();
        try
        {
            return _routes ??= await LoadAsync();
        }
        finally
        {
            _loading.Release();
        }
    }

    private static async Task<Routes> LoadAsync()
    {
        var routes = new Routes();
        await ShellScope.UsingChildScopeAsync(async scope =>
        {
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            routes.Replace([], await session.QueryIndex<AutoroutePartIndex>(index => index.Published).ListAsync());
        });

        return routes;
    }

    private sealed class Routes
    {
        public ConcurrentDictionary<string, AutorouteEntry> ByPath { get; } = new(StringComparer.OrdinalIgnoreCase);

        public ConcurrentDictionary<string, AutorouteEntry> ById { get; } = new(StringComparer.Ordinal);

        public void Replace(IEnumerable<string> ids, IEnumerable<AutoroutePartIndex> rows)
        {
            var added = rows.Where(row => !string.IsNullOrEmpty(row.Path)).ToList();

            foreach (var id in ids)
            {
                // Another item may have taken the path since.
                if (ById.TryRemove(id, out var old) && ByPath.TryGetValue(Key(old.Path), out var holder) && holder.ContentItemId == id
                    && !added.Exists(row => string.Equals(Key(row.Path), Key(old.Path), StringComparison.OrdinalIgnoreCase)))
                {
                    ByPath.TryRemove(Key(old.Path), out _);
                }
            }

            foreach (var row in added)
            {
                var entry = new AutorouteEntry(row.ContentItemId, "/" + Key(row.Path), row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId };
                ByPath[Key(row.Path)] = entry;
                ById[row.ContentItemId] = entry;
            }
        }
    }
}
