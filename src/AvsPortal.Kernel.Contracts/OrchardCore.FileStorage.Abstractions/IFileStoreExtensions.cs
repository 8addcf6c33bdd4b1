namespace OrchardCore.FileStorage;

public static class IFileStoreExtensions
{
    /// <summary>Joins the parts into one normalized path, without a leading slash unless the first part has one.</summary>
    public static string Combine(this IFileStore fileStore, params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var parts = paths.Select(path => fileStore.NormalizePath(path)).Where(path => !string.IsNullOrEmpty(path));
        var combined = string.Join('/', parts);

        return paths is [['/' or '\\', ..], ..] ? '/' + combined : combined;
    }

    /// <summary>The path with forward slashes and none at its ends; null stays null.</summary>
    public static string NormalizePath(this IFileStore _, string path)
        => path?.Replace('\\', '/').Trim('/', ' ');
}
