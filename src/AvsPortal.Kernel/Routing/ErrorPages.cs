using System.Globalization;
using System.Text.Encodings.Web;
using AvsPortal.Kernel.Theming;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// An error without a body gets a page in the theme and in the reader's language: the shape <c>HttpError</c>
/// (<c>HttpError-NotFound.liquid</c>, <c>HttpError-404.liquid</c>; <c>Model.Code</c>). The status stays. When the theme itself fails,
/// the same words without it.
/// </summary>
internal sealed class ErrorPages(RequestDelegate next, IHostEnvironment environment, ILogger<ErrorPages> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        // Lets an API say that its errors have no page.
        var wanted = new StatusCodePagesFeature();
        context.Features.Set<IStatusCodePagesFeature>(wanted);

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException wrong) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = wrong.StatusCode;
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested && !environment.IsDevelopment())
        {
            logger.LogError(failure, "{Method} {Path} failed.", context.Request.Method, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        var response = context.Response;
        if (response.StatusCode >= 400 && wanted.Enabled && !response.HasStarted
            && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType) && AcceptsHtml(context.Request))
        {
            await WriteAsync(context);
        }
    }

    private static bool AcceptsHtml(HttpRequest request)
    {
        var accept = request.Headers.Accept.ToString();

        return accept.Length == 0 || accept.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accept.Contains("*/*", StringComparison.Ordinal);
    }

    private async Task WriteAsync(HttpContext context)
    {
        var code = context.Response.StatusCode;
        context.Response.Headers.CacheControl = "no-store";

        var shape = new Shape("HttpError");
        shape.Alternates.Add("HttpError__" + code switch { 400 => "BadRequest", 401 => "Unauthorized", 403 => "Forbidden", 404 => "NotFound", _ => "Error" });
        shape.Alternates.Add($"HttpError__{code}");
        shape.Properties["Code"] = code;

        try
        {
            // A scope of its own: what the failed page left (title, zones, half a transaction) is not of this one.
            await using var scope = context.RequestServices.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PageRenderer>().WriteResponseAsync(shape, context);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            logger.LogError(failure, "The page for error {Code} failed.", code);
            await WriteBareAsync(context);
        }
    }

    // Without the theme, whose layout may be what failed: words in the reader's language and a way out.
    private static Task WriteBareAsync(HttpContext context)
    {
        var S = context.RequestServices.GetRequiredService<IStringLocalizer<ErrorPages>>();
        var title = HtmlEncoder.Default.Encode(S["Something went wrong"]);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.Name}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>{title}</title></head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>{HtmlEncoder.Default.Encode(S["The fault is ours and is recorded. Please try again in a moment."])}</p>
            <p><a href="/">{HtmlEncoder.Default.Encode(S["Go to the home page"])}</a></p>
            </main>
            </body>
            </html>
            """);
    }
}
