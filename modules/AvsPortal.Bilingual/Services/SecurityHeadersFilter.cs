using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// Tells browsers to load nothing from elsewhere, to run no script in a page and to let nobody frame the portal: public pages, login,
/// errors. The admin of Orchard Core itself has scripts in its pages: there the host says its own policy. What the host said already stays.
/// </summary>
public sealed class SecurityHeadersFilter : IStartupFilter
{
    /// <summary>The policy on the public pages.</summary>
    public const string Policy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    // Orchard's default prefix.
    private const string Admin = "/Admin";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (!context.Request.Path.StartsWithSegments(Admin, StringComparison.OrdinalIgnoreCase))
            {
                // When the answer starts: an error page begins with the headers thrown away.
                context.Response.OnStarting(static state => Add((HttpContext)state), context);
            }

            return following(context);
        });
        next(app);
    };

    private static Task Add(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Content-Security-Policy", Policy);
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("X-Frame-Options", "DENY");
        return Task.CompletedTask;
    }
}
