using System.Net;
using AvsPortal.Kernel.Tests.Liquid;

namespace AvsPortal.Kernel.Tests.Routing;

public sealed class ErrorPagesTests(LiquidSite site) : IClassFixture<LiquidSite>
{
    [Theory]
    [InlineData("fr", "Cette page est introuvable – Essai &amp; Cie")]
    [InlineData("en", "This page cannot be found – Essai &amp; Cie")]
    public async Task NoSuchPage_IsSaidInTheThemeAndInTheReadersLanguage(string culture, string title)
    {
        using var client = new HttpClient { BaseAddress = site.Site.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", culture);
        using var response = await client.GetAsync("/no-such-page");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"<html lang=\"{culture}\"><title>{title}</title>", html, StringComparison.Ordinal);
        Assert.Contains("<main>", html, StringComparison.Ordinal);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Json_GetsNoPage()
    {
        using var client = new HttpClient { BaseAddress = site.Site.Address };
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var response = await client.GetAsync("/no-such-page");

        Assert.Equal((HttpStatusCode.NotFound, 0), (response.StatusCode, (await response.Content.ReadAsByteArrayAsync()).Length));
    }
}
