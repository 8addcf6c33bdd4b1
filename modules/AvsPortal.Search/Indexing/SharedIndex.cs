using AvsPortal.Search.Index;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Search.Indexing;

/// <summary>
/// The site's index, opened at the first use. When the site's container is rebuilt, the new one is there before the old one ends,
/// and an index has one writer: so the store is shared by all containers of the process and closed with the last.
/// </summary>
internal sealed class SharedIndex(IOptions<ShellOptions> options, ShellSettings settings) : IDisposable
{
    private static readonly Lock Sync = new();
    private static readonly Dictionary<string, (IndexStore Store, int Users)> Open = new(StringComparer.Ordinal);

    private readonly string root = Path.GetFullPath(Path.Combine(
        options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, settings.Name, "search"));

    private IndexStore? store;
    private bool disposed;

    /// <summary>The index.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public IndexStore Store
    {
        get
        {
            if (store is { } opened)
            {
                return opened;
            }

            lock (Sync)
            {
                ObjectDisposedException.ThrowIf(disposed, this);
                if (store is null)
                {
                    var (shared, users) = Open.TryGetValue(root, out var entry) ? entry : (IndexStore.Open(root), 0);
                    Open[root] = (shared, users + 1);
                    store = shared;
                }

                return store;
            }
        }
    }

    public void Dispose()
    {
        lock (Sync)
        {
            if (disposed)
            {
                return;
            }

            disposed = true;
            if (store is null)
            {
                return;
            }

            var (shared, users) = Open[root];
            if (users > 1)
            {
                Open[root] = (shared, users - 1);
            }
            else
            {
                Open.Remove(root);
                shared.Dispose();
            }
        }
    }
}
