using System.Text.Json;
using AvsPortal.Search.Index;

namespace AvsPortal.Search.Indexing;

/// <summary>What a copy of an index consists of; written after all of it, in one step.</summary>
/// <param name="Name">As <see cref="Models.SearchSnapshot"/> knows it.</param>
/// <param name="Folder">Where its files are, beside the manifest. Files of one folder never change: later copies add to them.</param>
/// <param name="Commits">Of the index.</param>
/// <param name="Applied">The entries of the outbox that it has and that were still there.</param>
/// <param name="Files">Its files by name.</param>
internal sealed record SnapshotManifest(string Name, string Folder, long Commits, IReadOnlyList<long> Applied, IReadOnlyDictionary<string, SnapshotFile> Files)
{
    private const string Prefix = "snapshot-";

    /// <summary>The manifest of a format.</summary>
    public static string PathOf(string folder, string format) => Path.Combine(folder, $"{Prefix}{format}.json");

    /// <summary>The manifest of this version; null when there is none that can be read.</summary>
    public static SnapshotManifest? Read(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize<SnapshotManifest>(File.ReadAllBytes(path)) : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The manifests of all formats: nodes of two versions may write to one folder.</summary>
    public static IEnumerable<SnapshotManifest> All(string folder) =>
        Directory.EnumerateFiles(folder, Prefix + "*.json").Select(Read).OfType<SnapshotManifest>();

    public void Write(string path) => WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this));
}
