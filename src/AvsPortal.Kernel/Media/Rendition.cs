using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Media;

/// <summary>How a picture is asked for: Orchard's query <c>width, height, rmode, format, quality</c>. Width and height 0: not said.</summary>
internal sealed record Rendition(int Width, int Height, string Mode, string? Format, int Quality)
{
    private const int DefaultQuality = 80;

    private static readonly string[] _modes = ["max", "crop", "pad", "stretch", "min", "boxpad"];
    private static readonly string[] _formats = ["jpg", "jpeg", "png", "webp", "avif", "gif"];

    /// <summary>Null when the query asks for no rendition, or for one the site does not make.</summary>
    public static Rendition? From(IQueryCollection query, MediaOptions options)
    {
        var width = Size(query["width"], options);
        var height = Size(query["height"], options);
        var format = query["format"].ToString().ToLowerInvariant();
        var mode = query["rmode"].ToString().ToLowerInvariant();

        if (width < 0 || height < 0 || (format.Length > 0 && !_formats.Contains(format, StringComparer.Ordinal)))
        {
            return null;
        }

        if (width == 0 && height == 0 && format.Length == 0)
        {
            return null;
        }

        return new Rendition(
            width,
            height,
            _modes.Contains(mode, StringComparer.Ordinal) ? mode : "max",
            format.Length == 0 ? null : format == "jpeg" ? "jpg" : format,
            Quality100(query["quality"]));
    }

    /// <summary>Name of its file in the cache; another when the original changes.</summary>
    public string FileName(string path, DateTime modifiedUtc, string extension)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{path}|{modifiedUtc.Ticks}|{Width}|{Height}|{Mode}|{Format}|{Quality}");

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)) + extension;
    }

    // Not said: 0; not one of the site's sizes: -1.
    private static int Size(string? text, MediaOptions options)
    {
        if (string.IsNullOrEmpty(text))
        {
            return 0;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && options.Sizes.Contains(size) ? size : -1;
    }

    // In steps of ten: few files, whatever is asked.
    private static int Quality100(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var quality) ? Math.Clamp((quality + 5) / 10 * 10, 10, 100) : DefaultQuality;
}
