using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;

namespace AvsPortal.Kernel.Shell.Assets;

/// <summary>Static files of modules, themes and the host, kept in memory.</summary>
internal sealed class AssetStore(IModuleFiles files, IWebHostEnvironment environment) : IAssetVersions
{
    private static readonly FileExtensionContentTypeProvider s_types = new();

    private readonly FrozenDictionary<string, ModuleDescriptor> _modules = files.Modules.ToFrozenDictionary(module => module.Id, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Asset?> _assets = new(StringComparer.Ordinal);

    public string? GetVersion(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#');
        path = end < 0 ? path : path[..end];

        return Find(path.StartsWith('~') ? path[1..] : path)?.Version;
    }

    /// <summary>The file at a path that begins with a slash; null when no module and not the host has it.</summary>
    public Asset? Find(string path)
    {
        if (path.Length < 2 || path[^1] == '/' || path.LastIndexOf('.') < path.LastIndexOf('/'))
        {
            return null;
        }

        var slash = path.IndexOf('/', 1);
        if (slash > 0 && _modules.TryGetValue(path[1..slash], out var module))
        {
            if (module.ModuleRoot is not null)
            {
                // Sources change under a developer's hands.
                return Read(module.Id, path[(slash + 1)..]);
            }

            if (_assets.TryGetValue(path, out var known))
            {
                return known;
            }

            var asset = Read(module.Id, path[(slash + 1)..]);
            return asset is null ? null : _assets.GetOrAdd(path, asset);
        }

        return FindOfHost(path);
    }

    private Asset? Read(string moduleId, string path)
    {
        if (!files.TryOpen(moduleId, "wwwroot/" + path, out var stream))
        {
            return null;
        }

        using (stream)
        {
            return Load(path, stream);
        }
    }

    private Asset? FindOfHost(string path)
    {
        var file = environment.WebRootFileProvider.GetFileInfo(path);
        if (!file.Exists || file.IsDirectory || file.Length > 10_000_000)
        {
            return null;
        }

        var key = FormattableString.Invariant($"{path}\n{file.LastModified.Ticks}\n{file.Length}");
        return _assets.GetOrAdd(key, _ =>
        {
            using var stream = file.CreateReadStream();
            return Load(path, stream);
        });
    }

    private static Asset? Load(string path, Stream stream)
    {
        if (!s_types.TryGetContentType(path, out var type))
        {
            return null;
        }

        var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var content = buffer.ToArray();
        if (type.StartsWith("text/", StringComparison.Ordinal))
        {
            type += "; charset=utf-8";
        }

        return new Asset(content, type, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8)));
    }
}
