using AngleSharp.Html.Dom;
using AvsPortal.Organization.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Media;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>What staff write in an article, as the page makes it: headings in order under its title, pictures in the sizes a browser may choose from.</summary>
public sealed class ArticleTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("<h1>a</h1><p>x</p><h2>b</h2>", "h2 a, h3 b")]
    [InlineData("<h2>a</h2><h4 id=\"d\">b</h4><h4>c</h4><h2>d</h2>", "h2 a, h3 b, h3 c, h2 d")]
    [InlineData("<h3>a</h3><h2>b</h2><h3>c</h3>", "h2 a, h2 b, h3 c")]
    [InlineData("<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>", "h2 a, h3 b, h4 c, h5 d, h6 e, h6 f")]
    public async Task Headings_FollowTheTitle_WithoutAGap(string html, string expected)
    {
        var page = await PageAsync(html);
        Assert.Equal(expected, string.Join(", ", page.QuerySelectorAll(".prose :is(h1, h2, h3, h4, h5, h6)").Select(heading => $"{heading.LocalName} {heading.TextContent}")));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll(".prose [id]"), heading => Assert.Equal("d", heading.Id));
    }

    [Fact]
    public async Task PictureOfTheMediaStore_HasSizesAndFormats_AnotherStaysAsItIs()
    {
        await host.InScopeAsync(async services =>
        {
            using var picture = Image.Black(1200, 800, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
            using var stream = new MemoryStream(picture.WriteToBuffer(".jpg"));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("pages/une usine.jpg", stream);
        });

        var page = await PageAsync("<p>Ici <img src=\"/media/pages/une%20usine.jpg\" alt=\"L’usine &quot;A&quot;\" class=\"large\"> et <img src=\"/ailleurs/x.png\" alt=\"b\"></p>");
        var picture = page.QuerySelector(".prose picture")!;
        var image = picture.QuerySelector("img")!;
        Assert.Equal("L’usine \"A\"", image.GetAttribute("alt"));
        Assert.Equal("large", image.GetAttribute("class"));
        Assert.Equal(("576", "384", "lazy"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.Equal(["image/avif", "image/webp"], picture.QuerySelectorAll("source").Select(source => source.GetAttribute("type")));
        using var client = host.CreateClient();
        foreach (var address in picture.QuerySelectorAll("source, img").SelectMany(source => source.GetAttribute("srcset")!.Split(", ")).Select(candidate => candidate.Split(' ')[0]))
        {
            using var response = await client.GetAsync(address);
            Assert.True(response.IsSuccessStatusCode, $"{address} answers {response.StatusCode}");
        }

        Assert.Equal("/ailleurs/x.png", page.QuerySelector(".prose p > img")!.GetAttribute("src"));
    }

    private async Task<IHtmlDocument> PageAsync(string html)
    {
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Page");
            item.DisplayText = "Essai";
            item.Alter<TitlePart>(part => part.Title = "Essai");
            item.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", item.ContentItemId));
            item.Alter<AutoroutePart>(part => part.Path = "fr/essai");
            item.Alter<HtmlBodyPart>(part => part.Html = html);
            item.Alter<AudiencePart>(part => part.Audience.Text = "everyone");
            await contents.CreateAsync(item, VersionOptions.Published);
        });
        using var client = host.CreateClient();
        return await client.GetPageAsync("/fr/essai");
    }
}
