using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// Compresses what no cache keeps: the admin, JSON, feeds, the sitemap. Pages under a language's path are not its: those for visitors are
/// compressed once, when they are kept, and those for who is signed in are sent as they are (docs/adr/0005).
/// </summary>
internal static class Compression
{
    private static readonly string[] _types =
        ["image/svg+xml", "application/atom+xml", "application/opensearchdescription+xml", "application/manifest+json"];

    internal static IServiceCollection AddCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        // Whoever watches the length of an encrypted answer cannot guess the antiforgery token in it (BREACH): ASP.NET Core masks it
        // with other random bytes each time, and these answers hold no other secret beside what a request says.
        options.EnableForHttps = true;
        options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. _types];
    });

    internal static void UseCompression(this IApplicationBuilder app) => app.UseWhen(
        context => !PageCacheMiddleware.SaysLanguage(context.Request.Path.Value),
        compressed => compressed.UseResponseCompression());
}
