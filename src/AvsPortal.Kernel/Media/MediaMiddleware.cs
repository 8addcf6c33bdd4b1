using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace AvsPortal.Kernel.Media;

/// <summary>Serves <c>/media/…</c>: files of allowed kinds, and pictures in the sizes the site makes.</summary>
internal sealed class MediaMiddleware(RequestDelegate next, MediaFileStore store, Renditions renditions, IOptions<MediaOptions> options)
{
    public Task InvokeAsync(HttpContext context)
        => context.Request.Path.StartsWithSegments(MediaOptions.RequestPath, StringComparison.OrdinalIgnoreCase, out var rest)
            && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            ? ServeAsync(context, rest.Value?.TrimStart('/') ?? "")
            : next(context);

    private async Task ServeAsync(HttpContext context, string path)
    {
        if (!IsSafe(path) || !options.Value.ContentTypes.TryGetValue(Path.GetExtension(path), out var contentType))
        {
            await next(context);
            return;
        }

        var file = new FileInfo(store.Physical(path));
        if (!file.Exists)
        {
            await next(context);
            return;
        }

        if (context.Request.Query.Count > 0 && Renditions.CanResize(path) && Rendition.From(context.Request.Query, options.Value) is { } rendition
            && await renditions.GetAsync(path, file.LastWriteTimeUtc, rendition) is { } made)
        {
            file = new FileInfo(made);
            contentType = options.Value.ContentTypes[Path.GetExtension(made)];
        }

        var headers = context.Response.GetTypedHeaders();
        headers.CacheControl = new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(options.Value.MaxBrowserCacheDays) };
        context.Response.Headers.XContentTypeOptions = "nosniff";
        // A drawing may hold a script: it runs nowhere.
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

        var modified = new DateTimeOffset(file.LastWriteTimeUtc);
        var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{file.Length:x}-{file.LastWriteTimeUtc.Ticks:x}\""));

        // Ranges and conditional requests are ASP.NET Core's work.
        await Results.File(file.FullName, contentType, lastModified: modified, entityTag: tag, enableRangeProcessing: true).ExecuteAsync(context);
    }

    // The store refuses paths that lead out; hidden and unfinished files are refused here.
    private static bool IsSafe(string path)
        => path.Length > 0
            && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Contains('\0', StringComparison.Ordinal)
            && !Array.Exists(path.Split('/'), part => part.Length == 0 || part[0] == '.');
}
