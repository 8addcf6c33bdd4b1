using System.Security.Claims;
using AvsPortal.Kernel.Identity.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Routing;

/// <summary>
/// For people who are signed in, after their cookie was checked: a page that was made for somebody with the same rights, if nothing on it
/// asked who exactly is reading. Name and antiforgery token are filled in for each (<see cref="PersonalHoles"/>). Whoever has a message
/// waiting, to be shown once, gets a page of their own.
/// </summary>
internal sealed class SharedPageMiddleware(RequestDelegate next, PageCache cache)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity is not ClaimsIdentity { IsAuthenticated: true } person || context.User.Identities.Skip(1).Any()
            || !HttpMethods.IsGet(context.Request.Method) || !PageCacheMiddleware.SaysLanguage(context.Request.Path.Value)
            || PageCookie.Brings(context.Request, [PageCacheOptions.NoteCookie]))
        {
            await next(context);
            return;
        }

        var groups = context.RequestServices.GetRequiredService<ReaderGroup>();
        var key = PageKey.Of(context.Request) with { Group = await groups.OfAsync(context.User) };
        if (cache.Find(key) is { } page && page.Cookie.Suits(context.Request.Headers.Cookie))
        {
            page.ApplyHeaders(context);
            await PersonalHoles.SendAsync(context, page.Plain);
            return;
        }

        if (key.Length > cache.Options.LongestAddress)
        {
            await next(context);
            return;
        }

        await RenderAsync(context, key, new ReaderIdentity(person));
    }

    private async Task RenderAsync(HttpContext context, PageKey key, ReaderIdentity reader)
    {
        var generation = cache.Generation;
        var user = context.User;
        using var held = new MemoryStream();

        context.User = new ClaimsPrincipal(reader);
        context.Features.Set(new PersonalHoles());
        try
        {
            await next.WriteToAsync(context, held);
        }
        finally
        {
            context.Features.Set<PersonalHoles>(null);
            context.User = user;
        }

        var response = context.Response;
        var mayKeep = PageCacheMiddleware.MayKeep(response);
        if (response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true)
        {
            PersonalHoles.SayPrivate(response);
            held.Position = 0;
            await held.CopyToAsync(response.Body, context.RequestAborted);
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
