using System.Security.Cryptography;
using AvsPortal.Search.Index;

namespace AvsPortal.Search.Indexing;

/// <summary>The folder that nodes share for copies of their indexes: plain files, the manifest last.</summary>
internal sealed class SnapshotFolder(string path)
{
    /// <summary>A file that no manifest names may still be read by who read a former manifest.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly string manifest = SnapshotManifest.PathOf(path, SearchFields.Format);

    public SnapshotManifest? Manifest() => SnapshotManifest.Read(manifest);

    /// <summary>Copies what is not there yet, then says that all of it is.</summary>
    /// <exception cref="IOException">The folder cannot be written, or the index was swapped meanwhile.</exception>
    public void Write(FrozenIndex index, string name, IReadOnlyList<long> applied)
    {
        var folder = Path.GetFileName(index.Path);
        var target = Path.Combine(path, folder);
        Directory.CreateDirectory(target);
        var before = Manifest() is { } written && written.Folder == folder ? written.Files : new Dictionary<string, SnapshotFile>();
        var files = new Dictionary<string, SnapshotFile>(StringComparer.Ordinal);
        foreach (var file in index.Files)
        {
            var copy = new FileInfo(Path.Combine(target, file));
            files[file] = before.TryGetValue(file, out var known) && copy.Exists && copy.Length == known.Length
                ? known : Copy(Path.Combine(index.Path, file), copy.FullName);
        }

        new SnapshotManifest(name, folder, index.Commits, applied, files).Write(manifest);
        DeleteOld();
    }

    /// <summary>Fetches a copy; false when it is not what its manifest says, as when a newer one took its place.</summary>
    public bool Fetch(SnapshotManifest from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var (file, expected) in from.Files)
        {
            if (Path.GetFileName(file) != file || !File.Exists(Path.Combine(path, from.Folder, file)) || Copy(Path.Combine(path, from.Folder, file), Path.Combine(to, file)) != expected)
            {
                return false;
            }
        }

        return true;
    }

    private static SnapshotFile Copy(string from, string to)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var length = 0L;
        using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete))
        using (var target = File.Create(to + ".new"))
        {
            var buffer = new byte[1 << 17];
            int read;
            while ((read = source.Read(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
                length += read;
            }
        }

        File.Move(to + ".new", to, overwrite: true);
        return new SnapshotFile(length, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private void DeleteOld()
    {
        var named = SnapshotManifest.All(path).SelectMany(each => each.Files.Keys.Select(file => Path.Combine(path, each.Folder, file))).ToHashSet(StringComparer.Ordinal);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        foreach (var folder in Directory.EnumerateDirectories(path))
        {
            foreach (var file in Directory.EnumerateFiles(folder).Where(file => !named.Contains(file) && now - File.GetLastWriteTimeUtc(file) > Kept))
            {
                File.Delete(file);
            }

            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
