namespace AvsPortal.Bilingual.Contracts;

/// <summary>How pictures are offered to browsers.</summary>
public sealed class PictureOptions
{
    /// <summary>
    /// Formats before the picture's own, smallest first, of those the host makes: the embedded kernel makes both; Orchard's media
    /// middleware, which is ImageSharp's, makes no AVIF.
    /// </summary>
    public IList<string> Formats { get; } = IsImageSharpThere() ? ["webp"] : ["avif", "webp"];

    /// <summary>Widths in pixels, ascending; each is a size that the media middleware makes (Orchard's <c>SupportedSizes</c>).</summary>
    public IList<int> Widths { get; } = [100, 160, 240, 480, 600, 1024, 2048];

    private static bool IsImageSharpThere() =>
        Type.GetType("SixLabors.ImageSharp.Web.Middleware.ImageSharpMiddleware, SixLabors.ImageSharp.Web", throwOnError: false) is not null;
}
