using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// Finds the same page in another language: a registered page by its route, a content item by the path of its twin.
/// Pairs come from data; no link is kept by hand.
/// </summary>
public sealed class TwinFinder(
    IHttpContextAccessor accessor,
    PagePaths pages,
    IAutorouteEntries entries,
    IContentManager contents,
    YesSql.ISession session)
{
    private readonly Dictionary<string, TwinPage> found = new(StringComparer.Ordinal);

    /// <summary>The address that the reader asked for, even when an error page answers.</summary>
    public string Path => OriginalPath(accessor.HttpContext!);

    /// <summary>This page's address in a language, with its query and the application's base path.</summary>
    public async ValueTask<string> UrlAsync(string culture)
    {
        var request = accessor.HttpContext!.Request;
        var twin = await FindAsync(culture);
        return request.PathBase.Value + twin.Url + (twin.KeepsQuery ? OriginalQuery(accessor.HttpContext!) : "");
    }

    /// <summary>This page in a language.</summary>
    public async ValueTask<TwinPage> FindAsync(string culture)
    {
        if (!found.TryGetValue(culture, out var twin))
        {
            found[culture] = twin = await FindAsync(accessor.HttpContext!, Path, culture);
        }

        return twin;
    }

    private async ValueTask<TwinPage> FindAsync(HttpContext context, string path, string culture)
    {
        var own = SiteCultures.OfPath(path);
        if (own is null)
        {
            // Nothing in the path says a language (login, admin): choose it, then come back to the same address.
            var here = context.Request.PathBase.Value + Encoded(path) + OriginalQuery(context);
            return new TwinPage(LanguagePath.For(culture, here), Exists: false, KeepsQuery: false);
        }

        if (own == culture)
        {
            return new TwinPage(Encoded(path), Exists: context.Response.StatusCode < 400);
        }

        if (pages.IsMissingTranslation(path) && QueryHelpers.ParseQuery(OriginalQuery(context)).TryGetValue("page", out var missing))
        {
            return new TwinPage(LanguagePath.Local(missing) ?? "/" + culture, Exists: false, KeepsQuery: false);
        }

        var failed = context.Response.StatusCode >= 400;
        if (failed && pages.Twin(path, culture) is { } same)
        {
            // A registered page that fails: its address in the other language is no secret, and may work there.
            return new TwinPage(same, Exists: false);
        }

        var swapped = string.Concat("/", culture, path.AsSpan(path.IndexOf(own, StringComparison.OrdinalIgnoreCase) + own.Length));
        if (failed)
        {
            // The same error in the other language. Looking further would tell of pages that this reader may not see.
            return context.Response.StatusCode == StatusCodes.Status403Forbidden ? Missing(path, culture) : new TwinPage(Encoded(swapped), Exists: false);
        }

        if (pages.Twin(path, culture) is { } page)
        {
            return new TwinPage(page, Exists: true);
        }

        return await OfContentAsync(path, culture)
            ?? new TwinPage(Encoded(swapped), Exists: false);
    }

    private async ValueTask<TwinPage?> OfContentAsync(string path, string culture)
    {
        var (isContent, entry) = await entries.TryGetEntryByPathAsync(path.TrimEnd('/'));
        if (!isContent)
        {
            return null;
        }

        var item = await contents.GetAsync(entry.ContentItemId);
        if (item is not null && item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet))
        {
            var set = part.LocalizationSet;
            var twin = await session
                .QueryIndex<LocalizedContentItemIndex>(index => index.Published && index.LocalizationSet == set && index.Culture == culture)
                .FirstOrDefaultAsync();
            if (twin is not null && await entries.TryGetEntryByContentItemIdAsync(twin.ContentItemId) is (true, var twinEntry))
            {
                return new TwinPage(Encoded("/" + twinEntry.Path.Trim('/')), Exists: true);
            }
        }

        return Missing(path, culture);
    }

    private TwinPage Missing(string path, string culture) =>
        new(pages.PageUrl(PagePaths.MissingTranslation, culture) + "?page=" + Uri.EscapeDataString(path), Exists: false, KeepsQuery: false);

    private static string Encoded(string path) => new PathString(path).ToUriComponent();

    private static string OriginalPath(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path.Value
        ?? "/";

    private static string OriginalQuery(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalQueryString ?? context.Request.QueryString.ToUriComponent();
}
