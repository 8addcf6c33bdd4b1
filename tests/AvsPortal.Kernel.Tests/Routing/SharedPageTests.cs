using System.Security.Claims;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Routing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Tests.Routing;

/// <summary>Who shares a page with whom, over a real server. The person comes in the header X-Person as "name:role".</summary>
public sealed class SharedPageTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;
    private int _rendered;
    private Func<HttpContext, string> _page = context => "Bonjour " + PersonalHoles.MarkOf(PersonalHoles.Name, context);

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddPageCache();
        builder.Services.AddAntiforgery();
        builder.Services.AddScoped<ReaderGroup>();
        builder.Services.AddSingleton<ISiteService, Contents.Samples.StubSites>();
        _app = builder.Build();
        _app.UsePageCache();
        _app.Use((context, next) =>
        {
            if (context.Request.Headers["X-Person"] is [{ } person])
            {
                var parts = person.Split(':');
                context.User = new ClaimsPrincipal(new ClaimsIdentity(
                    [new(ClaimTypes.NameIdentifier, "id-" + parts[0]), new(ClaimTypes.Name, parts[0]), new(ClaimTypes.Role, parts[1])],
                    "test", ClaimTypes.Name, ClaimTypes.Role));
            }

            return next(context);
        });
        _app.UseSharedPages();
        _app.Run(context =>
        {
            Interlocked.Increment(ref _rendered);
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(_page(context));
        });
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task SameRights_ShareThePage_WithTheirOwnNames()
    {
        Assert.Equal("Bonjour anne", await GetAsync("anne:Partner"));
        Assert.Equal("Bonjour &lt;b&gt;", await GetAsync("<b>:Partner"));
        Assert.Equal(1, _rendered);
    }

    [Fact]
    public async Task OtherRights_HaveTheirOwnPage()
    {
        _page = context => context.User.IsInRole("Board") ? "secret" : "public";

        Assert.Equal("secret", await GetAsync("anne:Board"));
        Assert.Equal("public", await GetAsync("bob:Partner"));
        Assert.Equal("public", await GetAsync(null));
        Assert.Equal(3, _rendered);
    }

    public static TheoryData<string> Questions => ["Identity.Name", "Claims", "FindFirst", "FindFirst of a predicate", "HasClaim", "FindAll", "Identity.Clone"];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Page_ThatAsksWhoIsReading_IsNotShared(string question)
    {
        _page = context => "Dossier de " + question switch
        {
            "Identity.Name" => context.User.Identity!.Name,
            "Claims" => context.User.Claims.First(claim => claim.Type == ClaimTypes.Name).Value,
            "FindFirst" => context.User.FindFirstValue(ClaimTypes.Name),
            "FindFirst of a predicate" => context.User.FindFirst(claim => claim.Type == ClaimTypes.Name)!.Value,
            "HasClaim" => context.User.HasClaim(ClaimTypes.Name, "anne") ? "anne" : "bob",
            "FindAll" => context.User.FindAll(ClaimTypes.Name).Single().Value,
            _ => ((ClaimsIdentity)context.User.Identity!).Clone().Name,
        };

        Assert.Equal("Dossier de anne", await GetAsync("anne:Partner"));
        Assert.Equal("Dossier de bob", await GetAsync("bob:Partner"));
        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task Page_ThatSetsACookieOrSaysNoStore_IsNotShared()
    {
        _page = context =>
        {
            context.Response.Cookies.Append("mine", "1");
            return "x";
        };
        await GetAsync("anne:Partner");
        await GetAsync("bob:Partner");
        _page = context => (context.Response.Headers.CacheControl = "no-store").ToString();
        await GetAsync("anne:Partner");
        await GetAsync("bob:Partner");

        Assert.Equal(4, _rendered);
    }

    [Fact]
    public async Task AMessageForThePerson_IsNeitherKeptNorSkipped()
    {
        await GetAsync("anne:Partner");
        await GetAsync("anne:Partner", ("Cookie", "orch_notify_Default=x"));
        Assert.Equal(2, _rendered);
    }

    [Fact]
    public async Task TokenOfAForm_IsTheReadersOwn()
    {
        _page = context => "<form>" + PersonalHoles.MarkOf(PersonalHoles.AntiforgeryToken, context) + "</form>";

        var anne = await GetAsync("anne:Partner");
        var bob = await GetAsync("bob:Partner");

        Assert.Equal(1, _rendered);
        Assert.Contains("name=\"__RequestVerificationToken\"", anne, StringComparison.Ordinal);
        Assert.NotEqual(anne, bob);
    }

    [Fact]
    public async Task Change_IsSeenAtOnce()
    {
        await GetAsync("anne:Partner");
        _app.Services.GetRequiredService<IPageCache>().Clear();
        _page = _ => "new";

        Assert.Equal("new", await GetAsync("bob:Partner"));
    }

    [Fact]
    public async Task OtherThanHtml_PassesThrough()
    {
        _page = context => (context.Response.ContentType = "application/json")[..4];

        Assert.Equal("appl", await GetAsync("anne:Partner"));
        Assert.Equal("appl", await GetAsync("anne:Partner"));
        Assert.Equal(2, _rendered);
    }

    private async Task<string> GetAsync(string? person, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr/equipe");
        if (person is not null)
        {
            request.Headers.Add("X-Person", person);
            request.Headers.Add("Cookie", "orchauth_Default=" + person[..1]);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        Assert.True(person is null || headers.Length > 0 || response.Headers.CacheControl is { Private: true } or { NoStore: true });
        return await response.Content.ReadAsStringAsync();
    }
}
