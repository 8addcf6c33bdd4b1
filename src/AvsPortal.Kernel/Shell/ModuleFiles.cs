using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace AvsPortal.Kernel.Shell;

/// <summary>Reads the files from the assemblies, or in a Debug build from the sources so that a change shows at once.</summary>
internal sealed class ModuleFiles : IModuleFiles
{
    private readonly FrozenDictionary<string, Entry> _entries;

    public ModuleFiles(FeatureGraph graph)
    {
        Modules = graph.Modules;
        _entries = Modules.ToFrozenDictionary(module => module.Id, module => new Entry(module), StringComparer.Ordinal);
    }

    public IReadOnlyList<ModuleDescriptor> Modules { get; }

    public bool TryOpen(string moduleId, string path, [NotNullWhen(true)] out Stream? stream)
    {
        stream = _entries.TryGetValue(moduleId, out var entry) ? entry.Open(path) : null;
        return stream is not null;
    }

    public IEnumerable<string> List(string moduleId, string folder)
        => _entries.TryGetValue(moduleId, out var entry) ? entry.List(folder.TrimEnd('/') + "/") : [];

    private sealed class Entry(ModuleDescriptor module)
    {
        private readonly Lazy<FrozenSet<string>> _resources = new(() => module.Assembly
            .GetManifestResourceNames()
            .ToFrozenSet(StringComparer.Ordinal));

        public Stream? Open(string path)
        {
            if (path.Contains("..", StringComparison.Ordinal))
            {
                return null;
            }

            if (module.ModuleRoot is { } root && Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))
            {
                var file = Path.Combine(root, path);
                if (File.Exists(file))
                {
                    return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                }
            }

            return _resources.Value.Contains(path) ? module.Assembly.GetManifestResourceStream(path) : null;
        }

        public IEnumerable<string> List(string folder)
        {
            var names = _resources.Value.Where(name => name.StartsWith(folder, StringComparison.Ordinal));
            if (module.ModuleRoot is { } root && Directory.Exists(Path.Combine(root, folder)))
            {
                names = names.Union(Directory
                    .EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')), StringComparer.Ordinal);
            }

            return names.Order(StringComparer.Ordinal);
        }
    }

    private static readonly string[] Folders = ["Views/", "wwwroot/", "Recipes/", "Localization/", "Migrations/"];
}
