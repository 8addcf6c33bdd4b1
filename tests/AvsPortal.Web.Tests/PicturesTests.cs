using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AvsPortal.Timeline.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OrchardCore.ContentManagement;
using OrchardCore.Media;

namespace AvsPortal.Web.Tests;

/// <summary>Pictures, with real files: sizes and formats a browser may choose from, each of which is there.</summary>
public sealed partial class PicturesTests
{
    [Fact]
    public async Task TimelinePicture_HasSizesFormatsAndItsAltInEachLanguage()
    {
        await using var host = await PortalHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            var store = services.GetRequiredService<IMediaFileStore>();
            using var stream = new MemoryStream(Jpeg(1600, 900));
            await store.CreateFileFromStreamAsync("histoire/arvida.jpg", stream);
        });
        await SetPictureAsync(host, "4timeline1993fr00000000000", "Une coulée d'aluminium : Arvida");
        await SetPictureAsync(host, "4timeline1993en00000000000", "An aluminium pour at Arvida");
        using var client = host.CreateClient();

        foreach (var (path, alt) in new[] { ("/fr/historique", "Une coulée d'aluminium : Arvida"), ("/en/history", "An aluminium pour at Arvida") })
        {
            var picture = (await client.GetPageAsync(path)).QuerySelector("main picture")!;
            var image = picture.QuerySelector("img")!;
            Assert.Equal(alt, image.GetAttribute("alt"));
            Assert.Equal("600", image.GetAttribute("width"));
            Assert.Equal("338", image.GetAttribute("height"));
            Assert.Equal("lazy", image.GetAttribute("loading"));
            Assert.Equal(["image/avif", "image/webp"], picture.QuerySelectorAll("source").Select(source => source.GetAttribute("type")));
            await AssertCandidatesAsync(client, picture);
        }
    }

    [Theory]
    [InlineData("png", 300, 200)]
    [InlineData("webp", 300, 200)]
    [InlineData("gif", 300, 200)]
    [InlineData("avif", 300, 200)]
    [InlineData("jpg", 50, 40)]
    public async Task SizeOfEveryKind_IsRead_AndNoPictureIsMadeLarger(string kind, int width, int height)
    {
        await using var host = await PortalHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            using var picture = Image.Black(width, height, bands: 3).Linear([1], [120], uchar: true).Copy(interpretation: Enums.Interpretation.Srgb);
            using var stream = new MemoryStream(picture.WriteToBuffer("." + kind));
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("essai." + kind, stream);
        });
        await SetPictureAsync(host, "4timeline1993fr00000000000", "Essai", "essai." + kind);
        using var client = host.CreateClient();
        var found = (await client.GetPageAsync("/fr/historique")).QuerySelector("main picture")!;

        var image = found.QuerySelector("img")!;
        Assert.Equal(width.ToString(System.Globalization.CultureInfo.InvariantCulture), image.GetAttribute("width"));
        Assert.Equal(height.ToString(System.Globalization.CultureInfo.InvariantCulture), image.GetAttribute("height"));
        var widths = Candidate().Matches(found.OuterHtml).Select(match => int.Parse(match.Groups["width"].Value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(widths, candidate => Assert.True(candidate <= width));
        await AssertCandidatesAsync(client, found);
    }

    [Fact]
    public async Task PictureThatIsGone_ShowsItsText()
    {
        await using var host = await PortalHost.StartAsync();
        await SetPictureAsync(host, "4timeline1993fr00000000000", "Une coulée", "perdue.jpg");
        using var client = host.CreateClient();
        var image = (await client.GetPageAsync("/fr/historique")).QuerySelector("main img")!;
        Assert.Equal("Une coulée", image.GetAttribute("alt"));
    }

    [Fact]
    public async Task DamagedPicture_ShowsItsText_AndThePageIsWhole()
    {
        await using var host = await PortalHost.StartAsync();
        await host.InScopeAsync(async services =>
        {
            // A piece of metadata that says that it is shorter than its own length.
            using var stream = new MemoryStream([0xFF, 0xD8, 0xFF, 0xE1, 0, 0, .. new byte[60]]);
            await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("abime.jpg", stream);
        });
        await SetPictureAsync(host, "4timeline1993fr00000000000", "Une coulée", "abime.jpg");
        using var client = host.CreateClient();
        Assert.Equal("Une coulée", (await client.GetPageAsync("/fr/historique")).QuerySelector("main img")!.GetAttribute("alt"));
    }

    // Each candidate is there, of the kind and the width it says.
    private static async Task AssertCandidatesAsync(HttpClient client, IElement picture)
    {
        foreach (var source in picture.QuerySelectorAll("source, img"))
        {
            foreach (var candidate in source.GetAttribute("srcset")!.Split(", "))
            {
                var (url, width) = (candidate.Split(' ')[0], int.Parse(candidate.Split(' ')[1].TrimEnd('w'), System.Globalization.CultureInfo.InvariantCulture));
                using var response = await client.GetAsync(url);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                if (source.GetAttribute("type") is { } type)
                {
                    Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
                }

                using var made = Image.NewFromBuffer(await response.Content.ReadAsByteArrayAsync());
                Assert.Equal(width, made.Width);
            }
        }
    }

    [GeneratedRegex(" (?<width>[0-9]+)w[,\"]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Candidate();

    private static byte[] Jpeg(int width, int height)
    {
        using var noise = Image.Perlin(width, height, cellSize: 64, uchar: true);
        return noise.JpegsaveBuffer(q: 85);
    }

    private static Task SetPictureAsync(PortalHost host, string id, string alt, string path = "histoire/arvida.jpg") => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = await contents.GetAsync(id, VersionOptions.DraftRequired);
        item.Alter<TimelineEvent>(part => (part.Picture.Paths, part.Picture.MediaTexts) = ([path], [alt]));
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });
}
