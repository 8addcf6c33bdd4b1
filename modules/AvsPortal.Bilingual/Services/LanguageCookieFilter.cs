using AvsPortal.Bilingual.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// Remembers the language of the page that was read, when it is not the one remembered already.
/// A startup filter stands outside any page cache: a cached page never holds a cookie, and still a reader gets one.
/// </summary>
public sealed class LanguageCookieFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) &&
                SiteCultures.OfPath(context.Request.Path) is { } culture &&
                LanguageCookie.Read(context.Request) != culture)
            {
                context.Response.OnStarting(static state => Remember((HttpContext)state), context);
            }

            return following(context);
        });
        next(app);
    };

    private static Task Remember(HttpContext context)
    {
        if (context.Response.StatusCode == StatusCodes.Status200OK &&
            context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            LanguageCookie.Write(context.Response, SiteCultures.OfPath(context.Request.Path)!);
        }

        return Task.CompletedTask;
    }
}
