using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AvsPortal.Kernel.Shell.Assets;

/// <summary>Serves <c>/{module}/{path}</c> from the module's <c>wwwroot</c>, and the host's own <c>wwwroot</c>.</summary>
internal sealed class ModuleAssets(RequestDelegate next, AssetStore store)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value;
        if (path is null
            || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            || store.Find(path) is not { } asset)
        {
            return next(context);
        }

        return WriteAsync(context, asset);
    }

    private static async Task WriteAsync(HttpContext context, Asset asset)
    {
        var response = context.Response;
        response.Headers.ETag = asset.ETag;
        response.Headers.CacheControl = context.Request.Query.ContainsKey("v")
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300, must-revalidate";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(asset.ETag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var content = asset.Plain;
        if (asset.IsCompressible)
        {
            response.Headers.Vary = "Accept-Encoding";
            var accepted = context.Request.Headers.AcceptEncoding;
            if (Accepts(accepted, "br"))
            {
                content = asset.Brotli;
                response.Headers.ContentEncoding = "br";
            }
            else if (Accepts(accepted, "gzip"))
            {
                content = asset.Gzip;
                response.Headers.ContentEncoding = "gzip";
            }
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(content, context.RequestAborted);
        }
    }

    private static bool Accepts(StringValues header, string encoding)
    {
        foreach (var part in header.ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.StartsWith(encoding, StringComparison.OrdinalIgnoreCase))
            {
                return !part.EndsWith("q=0", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
