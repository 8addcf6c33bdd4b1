using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NetVips;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Media;

/// <summary>Pictures in other sizes, made when first asked for and kept on disk (<c>MediaCache</c> beside <c>Media</c>).</summary>
internal sealed class Renditions(MediaFileStore store, IOptions<MediaOptions> options, IOptions<ShellOptions> shell, ShellSettings site, ILogger<Renditions> logger)
{
    private static readonly string[] _pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    // Two at a time: each takes a core and the memory of a picture.
    private readonly SemaphoreSlim _making = new(2, 2);
    private readonly ConcurrentDictionary<string, Lazy<Task<bool>>> _pending = new(StringComparer.Ordinal);
    private readonly string _folder = Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, "MediaCache");

    public static bool CanResize(string path) => _pictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file of the rendition; null when it cannot be made (no picture, too large, damaged): the original is served.</summary>
    public async Task<string?> GetAsync(string path, DateTime modifiedUtc, Rendition rendition)
    {
        var extension = rendition.Format is { } format ? "." + format : Path.GetExtension(path).ToLowerInvariant();
        var file = Path.Combine(_folder, rendition.FileName(path, modifiedUtc, extension));
        if (File.Exists(file))
        {
            return file;
        }

        var making = _pending.GetOrAdd(file, name => new Lazy<Task<bool>>(() => MakeAsync(path, name, rendition)));
        try
        {
            return await making.Value ? file : null;
        }
        finally
        {
            _pending.TryRemove(file, out _);
        }
    }

    private async Task<bool> MakeAsync(string path, string file, Rendition rendition)
    {
        await _making.WaitAsync();
        try
        {
            return await Task.Run(() => Make(store.Physical(path), file, rendition));
        }
        catch (VipsException wrong)
        {
            logger.LogWarning(wrong, "No rendition of {Path}: {Reason}", path, wrong.Message);
            return false;
        }
        finally
        {
            _making.Release();
        }
    }

    private bool Make(string source, string file, Rendition rendition)
    {
        int width, height;
        using (var header = Image.NewFromFile(source, access: Enums.Access.Sequential))
        {
            (width, height) = (header.Width, header.Height);
            if ((long)width * height > options.Value.MaxPixels)
            {
                return false;
            }
        }

        using var picture = Resize(source, width, height, rendition);
        Directory.CreateDirectory(_folder);
        var unfinished = Path.Combine(_folder, $"{Guid.NewGuid():n}.tmp{Path.GetExtension(file)}");

        try
        {
            Save(picture, unfinished, rendition.Quality);
            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return true;
    }

    // A picture is never made larger than it is.
    private static Image Resize(string source, int width, int height, Rendition rendition)
    {
        var targetWidth = rendition.Width > 0 ? rendition.Width : rendition.Height > 0 ? 10_000_000 : width;
        var targetHeight = rendition.Height > 0 ? rendition.Height : rendition.Width > 0 ? 10_000_000 : height;

        if (rendition is { Width: > 0, Height: > 0 })
        {
            switch (rendition.Mode)
            {
                case "crop":
                    return Image.Thumbnail(source, targetWidth, height: targetHeight, crop: Enums.Interesting.Attention, size: Enums.Size.Down);
                case "stretch":
                    return Image.Thumbnail(source, targetWidth, height: targetHeight, size: Enums.Size.Force);
                case "pad" or "boxpad":
                    using (var inside = Image.Thumbnail(source, targetWidth, height: targetHeight, size: Enums.Size.Down))
                    {
                        return inside.Gravity(Enums.CompassDirection.Centre, targetWidth, targetHeight, extend: Enums.Extend.Background, background: [255, 255, 255]).CopyMemory();
                    }
            }
        }

        return Image.Thumbnail(source, targetWidth, height: targetHeight, size: Enums.Size.Down);
    }

    // Without metadata: a portrait's place and camera are nobody's business.
    private static void Save(Image picture, string file, int quality)
    {
        switch (Path.GetExtension(file))
        {
            case ".jpg" or ".jpeg":
                picture.Jpegsave(file, q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None, background: [255, 255, 255]);
                break;
            case ".webp":
                picture.Webpsave(file, q: quality, keep: Enums.ForeignKeep.None);
                break;
            case ".avif":
                // Effort 2 of 9: a tenth of the time for a few per cent of the size; quality counts differently than JPEG's.
                picture.Heifsave(file, q: Math.Max(10, quality - 20), compression: Enums.ForeignHeifCompression.Av1, effort: 2, keep: Enums.ForeignKeep.None);
                break;
            case ".png":
                picture.Pngsave(file, keep: Enums.ForeignKeep.None);
                break;
            default:
                picture.Gifsave(file, keep: Enums.ForeignKeep.None);
                break;
        }
    }
}
