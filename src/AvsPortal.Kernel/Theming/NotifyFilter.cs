using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Kernel.Theming;

/// <summary>
/// Shows messages in the zone <c>Messages</c> of the page, each as a shape <c>Message</c> (<c>Model.Type</c>, <c>Model.Message</c>);
/// across a redirection they travel in a protected cookie.
/// </summary>
internal sealed class NotifyFilter(INotifier notifier, PageLayout layout, IDataProtectionProvider protection) : IAsyncResultFilter
{
    public const string CookieName = "orch_notify";

    public Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        var http = context.HttpContext;
        var waiting = http.Request.Cookies.ContainsKey(CookieName) && !IsPrefetch(http.Request);

        if (waiting || notifier.List().Count > 0)
        {
            var messages = (waiting ? Read(http) : []).Concat(notifier.List().Select(entry => new Message(entry.Type, entry.Message.ToString() ?? ""))).ToList();

            if (context.Result is ViewResult or ShapeResult)
            {
                Show(messages, http, waiting);
            }
            else if (notifier.List().Count > 0)
            {
                Keep(messages, http);
            }
        }

        return next();
    }

    private void Show(List<Message> messages, HttpContext http, bool waiting)
    {
        foreach (var message in messages)
        {
            var shape = new Shape("Message");
            shape.Alternates.Add("Message__" + message.Type);
            shape.Properties["Type"] = message.Type.ToString().ToLowerInvariant();
            shape.Properties["Message"] = new HtmlString(message.Html);
            layout.AddToZone("Messages", shape);
        }

        // A page with a message is for one person.
        http.Response.Headers.CacheControl = "no-store";
        if (waiting)
        {
            http.Response.Cookies.Delete(CookieName, Options(http));
        }
    }

    // Nobody may ever look at what a browser fetches in case it is wanted: the message waits for a page that is.
    private static bool IsPrefetch(HttpRequest request) =>
        request.Headers["Sec-Purpose"].ToString().Contains("prefetch", StringComparison.OrdinalIgnoreCase);

    private void Keep(List<Message> messages, HttpContext http)
        => http.Response.Cookies.Append(CookieName, Protector.Protect(JsonSerializer.Serialize(messages)), Options(http));

    private List<Message> Read(HttpContext http)
    {
        try
        {
            return JsonSerializer.Deserialize<List<Message>>(Protector.Unprotect(http.Request.Cookies[CookieName]!)) ?? [];
        }
        catch (Exception wrong) when (wrong is System.Security.Cryptography.CryptographicException or JsonException or FormatException)
        {
            // Made with a key that is gone, or by hand.
            return [];
        }
    }

    private IDataProtector Protector => protection.CreateProtector(nameof(NotifyFilter));

    private static CookieOptions Options(HttpContext http)
        => new() { HttpOnly = true, IsEssential = true, Path = http.Request.PathBase.HasValue ? http.Request.PathBase.Value : "/", SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps };

    private sealed record Message(NotifyType Type, string Html);
}
