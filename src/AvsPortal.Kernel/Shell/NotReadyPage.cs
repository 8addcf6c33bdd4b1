using Microsoft.AspNetCore.Http;

namespace AvsPortal.Kernel.Shell;

/// <summary>What a visitor gets while the site is being set up, or when it could not be.</summary>
internal static class NotReadyPage
{
    private const string Html = """
        <!doctype html>
        <html lang="fr">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Un instant – One moment</title></head>
        <body>
        <h1>Un instant</h1>
        <p>Le portail se prépare. Revenez dans quelques minutes.</p>
        <h1 lang="en">One moment</h1>
        <p lang="en">The portal is getting ready. Please come back in a few minutes.</p>
        </body>
        </html>
        """;

    internal static Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "10";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = "text/html; charset=utf-8";

        return context.Response.WriteAsync(Html);
    }
}
