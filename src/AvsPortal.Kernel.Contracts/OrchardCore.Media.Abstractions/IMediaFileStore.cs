using OrchardCore.FileStorage;

namespace OrchardCore.Media;

public interface IMediaFileStore : IFileStore
{
    string MapPathToPublicUrl(string path);
}
