using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// First in the pipeline, before the site's own: answers visitors who are not logged in with kept pages, and keeps the pages they get.
/// Kept are GET answers, 200, HTML, under an address that says its language (<c>/fr</c>, <c>/en</c>), that set no cookie but the language's and do not say no-store.
/// </summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, PageCache cache)
{
    private static readonly string[] _notKept =
        [HeaderNames.Date, HeaderNames.Server, HeaderNames.ContentLength, HeaderNames.TransferEncoding, HeaderNames.Connection, HeaderNames.Vary, HeaderNames.ETag, HeaderNames.CacheControl, HeaderNames.SetCookie];

    public Task InvokeAsync(HttpContext context)
    {
        if (!MayUse(context.Request))
        {
            return next(context);
        }

        var key = PageKey.Of(context.Request);
        if (cache.Find(key) is { } page && page.Cookie.Suits(context.Request.Headers.Cookie))
        {
            return SendAsync(context, page);
        }

        return HttpMethods.IsGet(context.Request.Method) && key.Length <= cache.Options.LongestAddress
            ? RenderAsync(context, key)
            : next(context);
    }

    private bool MayUse(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return false;
        }

        if (!SaysLanguage(request.Path.Value) || !StringValues.IsNullOrEmpty(request.Headers.Authorization))
        {
            return false;
        }

        return !PageCookie.Brings(request, cache.Options.PersonalCookies);
    }

    // /fr, /fr/…; and not a file: those have caching of their own.
    internal static bool SaysLanguage(string? path)
        => path is { Length: 3 } or { Length: > 3 } && path[0] == '/' && char.IsAsciiLetter(path[1]) && char.IsAsciiLetter(path[2])
            && (path.Length == 3 || path[3] == '/') && path.IndexOf('.', StringComparison.Ordinal) < 0;

    private static Task SendAsync(HttpContext context, CachedPage page)
    {
        var response = context.Response;
        var headers = response.Headers;
        page.ApplyHeaders(context);

        // The browser asks again each time, and gets "not modified" when the page is the same.
        headers.CacheControl = "no-cache";
        headers.ETag = page.ETag;
        headers.Vary = "Accept-Encoding, Cookie";

        if (context.Request.Headers.IfNoneMatch is { Count: 1 } known && known[0] == page.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var body = page.Body(context.Request.Headers.AcceptEncoding, out var encoding);
        if (encoding is not null)
        {
            headers.ContentEncoding = encoding;
        }

        headers.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var written = response.BodyWriter.WriteAsync(body, context.RequestAborted);

        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    private async Task RenderAsync(HttpContext context, PageKey key)
    {
        var generation = cache.Generation;
        var recorder = new PageRecorder(context.Response, context.Response.Body, cache.Options.LongestPage);
        await next.WriteToAsync(context, recorder);

        if (recorder.ToArray() is { Length: > 0 } body && context.User.Identity?.IsAuthenticated != true && MayKeep(context.Response) && PageCookie.Of(context, cache.Options.LanguageCookies) is { } cookie)
        {
            cache.Keep(key, new CachedPage(body, KeptHeaders(context.Response), cookie, cache.Now), generation);
        }
    }

    internal static KeyValuePair<string, StringValues>[] KeptHeaders(HttpResponse response)
        => [.. response.Headers.Where(header => !_notKept.Contains(header.Key, StringComparer.OrdinalIgnoreCase))];

    internal static bool MayKeep(HttpResponse response)
        => response.StatusCode == StatusCodes.Status200OK
            && StringValues.IsNullOrEmpty(response.Headers.ContentEncoding)
            && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase)
            && !response.Headers.CacheControl.ToString().Contains("private", StringComparison.OrdinalIgnoreCase);
}
