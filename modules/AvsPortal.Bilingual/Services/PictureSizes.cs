using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Media;

namespace AvsPortal.Bilingual.Services;

/// <summary>Sizes of the pictures in the media store, remembered until the file changes.</summary>
public sealed class PictureSizes(IMediaFileStore store, IMemoryCache cache)
{
    /// <summary>Width and height in pixels; null when there is no such picture or its kind says no size.</summary>
    /// <param name="path">A path in the store.</param>
    public async Task<(int Width, int Height)?> GetAsync(string path)
    {
        if (await store.GetFileInfoAsync(path) is not { } file)
        {
            return null;
        }

        var key = (nameof(PictureSizes), path, file.Length, file.LastModifiedUtc);
        if (!cache.TryGetValue(key, out (int, int)? size))
        {
            await using var stream = await store.GetFileStreamAsync(path);
            size = await PictureSize.ReadAsync(stream);
            using var entry = cache.CreateEntry(key);
            entry.SlidingExpiration = TimeSpan.FromHours(1);
            entry.Size = 1;
            entry.Value = size;
        }

        return size;
    }
}
