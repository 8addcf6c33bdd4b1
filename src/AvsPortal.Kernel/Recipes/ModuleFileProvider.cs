using AvsPortal.Kernel.Shell;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace AvsPortal.Kernel.Recipes;

/// <summary>The files of one module, as recipes want them.</summary>
internal sealed class ModuleFileProvider(IModuleFiles files, ModuleDescriptor module) : IFileProvider
{
    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath)
    {
        var path = Normalize(subpath);
        if (!files.TryOpen(module.Id, path, out var stream))
        {
            return new NotFoundFileInfo(path);
        }

        using (stream)
        {
            return new ModuleFileInfo(files, module, path, stream.Length);
        }
    }

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <summary>Resolves <c>..</c> inside the module: a recipe may take a picture of its module's <c>wwwroot</c>.</summary>
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/', '\\'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    private sealed class ModuleFileInfo(IModuleFiles files, ModuleDescriptor module, string path, long length) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => length;

        public string Name => Path.GetFileName(path);

        /// <summary>Null, as the file may lie in an assembly.</summary>
        public string? PhysicalPath => null;

        public Stream CreateReadStream() => files.TryOpen(module.Id, path, out var stream)
            ? stream
            : throw new FileNotFoundException($"The file '{path}' of module '{module.Id}' is gone.");

        // What a message calls the file.
        public override string ToString() => $"{module.Id}/{path}";
    }
}
