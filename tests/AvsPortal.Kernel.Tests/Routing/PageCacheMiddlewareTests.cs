using System.Net;
using AvsPortal.Kernel.Routing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Kernel.Tests.Routing;

/// <summary>What is kept, for whom, over a real server.</summary>
public sealed class PageCacheMiddlewareTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;
    private int _rendered;
    private Func<HttpContext, Task> _page = Html;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPageCache();
        _app = builder.Build();
        _app.UsePageCache();
        _app.Run(context =>
        {
            Interlocked.Increment(ref _rendered);
            return _page(context);
        });
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("/fr", true)]
    [InlineData("/fr/historique", true)]
    [InlineData("/en/history?x=1", true)]
    [InlineData("/", false)]
    [InlineData("/Login", false)]
    [InlineData("/fr/a.css", false)]
    [InlineData("/french", false)]
    public async Task OnlyAddressesThatSayTheirLanguage_AreKept(string path, bool kept)
    {
        await GetAsync(path);
        await GetAsync(path);

        Assert.Equal(kept ? 1 : 2, _rendered);
    }

    [Fact]
    public async Task KeptPage_IsTheSameBytesAndHeaders()
    {
        var first = await GetAsync("/fr");
        var second = await GetAsync("/fr");

        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal("text/html; charset=utf-8", second.Content.Headers.ContentType!.ToString());
        Assert.Equal("yes", second.Headers.GetValues("X-Test").Single());
        Assert.Equal(HttpStatusCode.NotModified, (await GetAsync("/fr", ("If-None-Match", second.Headers.ETag!.ToString()))).StatusCode);
    }

    [Fact]
    public async Task KeptPage_IsCompressedForWhoTakesIt()
    {
        await GetAsync("/fr");
        var brotli = await GetAsync("/fr", ("Accept-Encoding", "gzip, deflate, br"));
        var plain = await GetAsync("/fr");

        Assert.Equal("br", brotli.Content.Headers.ContentEncoding.Single());
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.True((await brotli.Content.ReadAsByteArrayAsync()).Length < (await plain.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("Cookie", "a=b; orchauth_Default=x")]
    [InlineData("Cookie", "orch_notify=x")]
    [InlineData("Authorization", "Bearer x")]
    public async Task PersonalRequest_GetsItsOwnPage(string name, string value)
    {
        await GetAsync("/fr");
        await GetAsync("/fr", (name, value));
        await GetAsync("/fr", (name, value));

        Assert.Equal(3, _rendered);
    }

    public static TheoryData<string> NotToBeKept => ["cookie", "no-store", "404", "json"];

    [Theory]
    [MemberData(nameof(NotToBeKept))]
    public async Task Answer_ThatIsPersonalOrNoPage_IsNotKept(string kind)
    {
        _page = context =>
        {
            context.Response.ContentType = kind == "json" ? "application/json" : "text/html";
            context.Response.StatusCode = kind == "404" ? 404 : 200;
            context.Response.Headers.CacheControl = kind == "no-store" ? "no-store" : default;
            if (kind == "cookie")
            {
                context.Response.Cookies.Append("orchantiforgery_Default", "x");
            }

            return context.Response.WriteAsync("x");
        };

        await GetAsync("/fr");
        await GetAsync("/fr");

        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task LanguageCookie_IsGivenToThoseWhoLackIt()
    {
        _page = context =>
        {
            if (context.Request.Cookies["avs_lang"] != "fr")
            {
                context.Response.Cookies.Append("avs_lang", "fr");
            }

            return Html(context);
        };

        // Rendered for somebody who has it: of no use to one who lacks it, so it is rendered again, for both.
        Assert.False((await GetAsync("/fr", ("Cookie", "avs_lang=fr"))).Headers.Contains("Set-Cookie"));
        Assert.False((await GetAsync("/fr", ("Cookie", "avs_lang=fr"))).Headers.Contains("Set-Cookie"));
        Assert.Equal(1, _rendered);
        Assert.True((await GetAsync("/fr")).Headers.Contains("Set-Cookie"));
        Assert.True((await GetAsync("/fr", ("Cookie", "avs_lang=en"))).Headers.Contains("Set-Cookie"));
        Assert.False((await GetAsync("/fr", ("Cookie", "avs_lang=fr"))).Headers.Contains("Set-Cookie"));
        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task ChangeWhileRendering_IsSeenByTheNextReader()
    {
        var cache = _app.Services.GetRequiredService<IPageCache>();
        _page = context =>
        {
            cache.Clear();
            return Html(context);
        };
        await GetAsync("/fr");
        await GetAsync("/fr");

        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task Head_GetsTheHeadersOfTheKeptPage()
    {
        var page = await GetAsync("/fr");
        using var request = new HttpRequestMessage(HttpMethod.Head, "/fr");
        using var head = await _client.SendAsync(request);

        Assert.Equal((await page.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal(1, _rendered);
    }

    private static Task Html(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers["X-Test"] = "yes";

        return context.Response.WriteAsync("<!DOCTYPE html><title>é</title>" + new string('x', 4000));
    }

    private async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _client.SendAsync(request);
    }
}
