using System.Security.Claims;
using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// For people who are signed in, after their cookie was checked: a page that was made for somebody with the same rights, if nothing on it
/// asked who exactly is reading. Name and antiforgery token are filled in for each (<see cref="PersonalHoles"/>).
/// </summary>
internal sealed class SharedPageMiddleware(RequestDelegate next, PageCache cache)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is not ClaimsIdentity { IsAuthenticated: true } person || context.User.Identities.Skip(1).Any()
            || !HttpMethods.IsGet(context.Request.Method) || !PageCacheMiddleware.SaysLanguage(context.Request.Path.Value)
            || HasNote(context.Request))
        {
            await next(context);
            return;
        }

        var groups = (ReaderGroup)context.RequestServices.GetService(typeof(ReaderGroup))!;
        var key = PageKey.Of(context.Request) with { Group = await groups.OfAsync(context.User) };
        if (cache.Find(key) is { } page && page.Cookie.Suits(context.Request.Headers.Cookie))
        {
            await SendAsync(context, page);
            return;
        }

        if (key.Length > cache.Options.LongestAddress)
        {
            await next(context);
            return;
        }

        await RenderAsync(context, key, new ReaderIdentity(person));
    }

    // A message for this person that the page is to show once.
    private static bool HasNote(HttpRequest request)
    {
        foreach (var cookies in request.Headers.Cookie)
        {
            if (cookies?.Contains(PageCacheOptions.NoteCookie, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static Task SendAsync(HttpContext context, CachedPage page)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in page.Headers)
        {
            headers[name] = value;
        }

        if (page.Cookie.SetCookie is { } cookie && !page.Cookie.IsIn(context.Request.Headers.Cookie))
        {
            headers.Append(HeaderNames.SetCookie, cookie);
        }

        return PersonalHoles.SendAsync(context, page.Plain);
    }

    private async Task RenderAsync(HttpContext context, PageKey key, ReaderIdentity reader)
    {
        var generation = cache.Generation;
        var original = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var user = context.User;
        using var held = new MemoryStream();
        var body = new StreamResponseBodyFeature(held, original);

        context.User = new ClaimsPrincipal(reader);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        context.Features.Set(new PersonalHoles());
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(original);
            context.Features.Set<PersonalHoles>(null);
            context.User = user;
        }

        var response = context.Response;
        var mayKeep = PageCacheMiddleware.MayKeep(response);
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true)
        {
            PersonalHoles.SayPrivate(response);
            held.Position = 0;
            await held.CopyToAsync(original.Stream, context.RequestAborted);
            return;
        }

        var page = held.ToArray();
        if (!reader.IsPersonal && page.Length > 0 && page.Length <= cache.Options.LongestPage && mayKeep
            && PageCookie.Of(context, cache.Options.LanguageCookies) is { } cookie)
        {
            cache.Keep(key, new CachedPage(page, PageCacheMiddleware.KeptHeaders(response), cookie, cache.Now), generation);
        }

        await PersonalHoles.SendAsync(context, page);
    }
}
