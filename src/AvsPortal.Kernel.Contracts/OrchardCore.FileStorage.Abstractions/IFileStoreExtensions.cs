namespace OrchardCore.FileStorage;

public static class IFileStoreExtensions
{
    /// <summary>The path with forward slashes and none at its ends; null stays null.</summary>
    public static string NormalizePath(this IFileStore _, string path)
        => path?.Replace('\\', '/').Trim('/', ' ');
}
