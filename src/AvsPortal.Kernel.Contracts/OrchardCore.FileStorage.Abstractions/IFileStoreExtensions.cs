namespace OrchardCore.FileStorage;

public static class IFileStoreExtensions
{
    public static string Combine(this IFileStore fileStore, params string[] paths) => throw new NotImplementedException();

    public static string NormalizeAndEscapePath(this IFileStore _, string path) => throw new NotImplementedException();

    public static string NormalizePath(this IFileStore _, string path) => throw new NotImplementedException();
}
