using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AvsPortal.Bilingual.Tests;

public sealed class PathsTests
{
    private static readonly PagePaths Pages = new(new ServiceCollection()
        .AddBilingualPage("Home", "fr", "en")
        .AddBilingualPage("History", "fr/historique", "en/history")
        .AddBilingualPage("Member", "fr/equipe/{slug}", "en/team/{slug}")
        .AddBilingualPage("Year", "fr/annee/{year?}", "en/year/{year?}")
        .AddOptions().BuildServiceProvider().GetRequiredService<IOptions<BilingualOptions>>());

    [Theory]
    [InlineData("/fr", "fr")]
    [InlineData("/EN/history", "en")]
    [InlineData("en/history", "en")]
    [InlineData("/french", null)]
    [InlineData("/Login", null)]
    [InlineData("/", null)]
    [InlineData(null, null)]
    public void CultureOfAPath_IsItsFirstSegment(string? path, string? expected) => Assert.Equal(expected, SiteCultures.OfPath(path));

    [Theory]
    [InlineData("/fr", "en", "/en")]
    [InlineData("/fr/", "en", "/en")]
    [InlineData("/en", "fr", "/fr")]
    [InlineData("/fr/historique", "en", "/en/history")]
    [InlineData("/FR/Historique/", "en", "/en/history")]
    [InlineData("/en/team/malika-cherry", "fr", "/fr/equipe/malika-cherry")]
    [InlineData("/en/team/jérémie cloutier", "fr", "/fr/equipe/j%C3%A9r%C3%A9mie%20cloutier")]
    [InlineData("/fr/annee", "en", "/en/year")]
    [InlineData("/fr/annee/1984", "en", "/en/year/1984")]
    [InlineData("/fr/inconnu", "en", null)]
    [InlineData("/Login", "en", null)]
    public void Twin_OfARegisteredPage_KeepsItsParameters(string path, string culture, string? expected) => Assert.Equal(expected, Pages.Twin(path, culture));

    [Fact]
    public void PageUrl_WithoutItsParameter_IsNull()
    {
        Assert.Null(Pages.PageUrl("Member", "fr"));
        Assert.Null(Pages.PageUrl("Nowhere", "fr"));
        Assert.Equal("/en/team/x", Pages.PageUrl("Member", "en", new RouteValueDictionary { ["slug"] = "x" }));
    }

    [Fact]
    public void AddBilingualPage_WithoutCultureInItsPath_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddBilingualPage("X", "historique", "en/history"));

    [Theory]
    [InlineData("/fr/x?y=1", "/fr/x?y=1")]
    [InlineData("//evil.example", null)]
    [InlineData("/\\evil.example", null)]
    [InlineData("https://evil.example", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ReturnUrl_StaysOnTheSite(string? url, string? expected) => Assert.Equal(expected, LanguagePath.Local(url));

    [Theory]
    [InlineData(null, null, "fr")]
    [InlineData(null, "en-CA,en;q=0.9,fr;q=0.8", "en")]
    [InlineData(null, "de,fr;q=0.5,en;q=0.7", "en")]
    [InlineData(null, "de", "fr")]
    [InlineData(null, "en;q=0, fr;q=0.1", "fr")]
    [InlineData("fr", "en", "fr")]
    [InlineData("en", "fr", "en")]
    [InlineData("de", "en", "en")]
    public void Root_FollowsTheChoice_ThenTheBrowser_ThenFrench(string? cookie, string? browser, string expected)
    {
        var context = new DefaultHttpContext();
        if (cookie is not null)
        {
            context.Request.Headers.Cookie = $"{LanguageCookie.Name}={cookie}";
        }

        if (browser is not null)
        {
            context.Request.Headers.AcceptLanguage = browser;
        }

        Assert.Equal(expected, PathCultureProvider.Choice(context.Request));
    }

    [Fact]
    public async Task APathWithALanguage_WinsOverTheCookie()
    {
        var context = new DefaultHttpContext();
        context.Request.Path = "/en/history";
        context.Request.Headers.Cookie = $"{LanguageCookie.Name}=fr";
        var result = await new PathCultureProvider().DetermineProviderCultureResult(context);
        Assert.Equal("en", result!.UICultures[0].Value);
    }
}
