using System.Collections.Frozen;

namespace AvsPortal.Kernel.Media;

/// <summary>Which files the site takes and shows, and which sizes of pictures it makes.</summary>
internal sealed class MediaOptions
{
    /// <summary>Path under which files are served.</summary>
    public const string RequestPath = "/media";

    /// <summary>Extensions with their dot, and the content type each is served with.</summary>
    public FrozenDictionary<string, string> ContentTypes { get; set; } = new Dictionary<string, string>
    {
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".svg"] = "image/svg+xml",
        [".ico"] = "image/x-icon",
        [".pdf"] = "application/pdf",
        [".doc"] = "application/msword",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".xls"] = "application/vnd.ms-excel",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".ics"] = "text/calendar; charset=utf-8",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".vtt"] = "text/vtt; charset=utf-8",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Widths and heights that a rendition may have, in pixels; others give the picture as it is.</summary>
    public int[] Sizes { get; set; } = [16, 32, 50, 100, 160, 240, 320, 480, 600, 800, 1024, 1600, 2048];

    /// <summary>A picture with more pixels is served as it is: decoding it could take the machine's memory.</summary>
    public long MaxPixels { get; set; } = 100_000_000;

    /// <summary>How long browsers keep a file, in days.</summary>
    public int MaxBrowserCacheDays { get; set; } = 30;

    public bool IsAllowed(string path) => ContentTypes.ContainsKey(Path.GetExtension(path));
}
