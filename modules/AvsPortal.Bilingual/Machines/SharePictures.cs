using System.Globalization;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace AvsPortal.Bilingual.Machines;

/// <summary>The picture that is shown where somebody shares a page: the page's own, else the portal's wordmark.</summary>
public sealed class SharePictures(PictureSizes sizes, IContentManager contents, IStringLocalizer<SharePictures> S)
{
    // As the theme has it, one a language.
    private const string Wordmark = "/AvsPortal.Theme/img/share-";
    private const int Width = 1200;
    private const int Height = 630;

    /// <param name="page">What is known of the page.</param>
    /// <param name="item">The item that has the page for itself, if any.</param>
    /// <param name="title">The page's, for want of a text of the picture's own.</param>
    public async Task<SharePicture> OfAsync(PageMetadata page, ContentItem? item, string title)
    {
        if (page.Image is null)
        {
            return new SharePicture($"{Wordmark}{page.Culture}.png", Number(Width), Number(Height), S["Aluminium Valley Society: the name of the society, above the fjord."]);
        }

        var path = item is null ? null : (await contents.PopulateAspectAsync(item, new SummaryAspect())).Picture;
        var size = string.IsNullOrEmpty(path) ? null : await sizes.GetAsync(path);
        return new SharePicture(page.Image, Number(size?.Width), Number(size?.Height), title);
    }

    private static string? Number(int? pixels) => pixels?.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What Open Graph says of a picture.</summary>
/// <param name="Url">Local.</param>
/// <param name="Width">In pixels; null when not known.</param>
/// <param name="Height">In pixels; null when not known.</param>
/// <param name="Alt">In the page's language.</param>
public sealed record SharePicture(string Url, string? Width, string? Height, string Alt);
