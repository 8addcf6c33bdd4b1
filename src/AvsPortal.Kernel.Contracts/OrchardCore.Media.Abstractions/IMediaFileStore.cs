using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The site’s media files.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The URL of a file, whether it exists or not: <c>/media/a.jpg</c>.</summary>
    string MapPathToPublicUrl(string path);
}
