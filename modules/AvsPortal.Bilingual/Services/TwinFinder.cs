using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Contents;
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
    IAuthorizationService authorization,
    YesSql.ISession session,
    ILogger<TwinFinder> logger)
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

    /// <summary>The published content item at this address; null when there is none.</summary>
    public async ValueTask<ContentItem?> ItemAsync() =>
        await entries.TryGetEntryByPathAsync(Path.TrimEnd('/')) is (true, var entry) ? await contents.GetAsync(entry.ContentItemId) : null;

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
            return context.Response.StatusCode switch
            {
                StatusCodes.Status403Forbidden => Missing(path, culture),
                >= StatusCodes.Status500InternalServerError when await OfFailedContentAsync(context, path, culture) is { } twinOfFailed => twinOfFailed,
                _ => new TwinPage(Encoded(swapped), Exists: false),
            };
        }

        if (pages.Twin(path, culture) is { } page)
        {
            return new TwinPage(page, Exists: true);
        }

        return await OfContentAsync(path, culture)
            ?? new TwinPage(Encoded(swapped), Exists: false);
    }

    private async ValueTask<TwinPage?> OfContentAsync(string path, string culture) =>
        await ItemAsync() is { } item ? await OfItemAsync(item, path, culture) : null;

    // Nobody has asked yet whether this reader may see the item; and what made the page fail may make this fail too.
    private async ValueTask<TwinPage?> OfFailedContentAsync(HttpContext context, string path, string culture)
    {
        try
        {
            return await ItemAsync() is { } item && await authorization.AuthorizeAsync(context.User, CommonPermissions.ViewContent, item)
                ? await OfItemAsync(item, path, culture) with { Exists = false }
                : null;
        }
        catch (Exception failure) when (!context.RequestAborted.IsCancellationRequested)
        {
            logger.LogWarning(failure, "The version of {Path} in {Culture} could not be looked up for its error page.", path, culture);
            return null;
        }
    }

    private async ValueTask<TwinPage> OfItemAsync(ContentItem item, string path, string culture)
    {
        if (item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet))
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
