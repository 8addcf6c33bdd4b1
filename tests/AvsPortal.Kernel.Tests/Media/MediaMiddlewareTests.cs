using System.Net;
using AvsPortal.Kernel.Tests.Liquid;
using Microsoft.Extensions.DependencyInjection;
using NetVips;
using OrchardCore.Media;

namespace AvsPortal.Kernel.Tests.Media;

public sealed class MediaMiddlewareTests(LiquidSite site) : IClassFixture<LiquidSite>
{
    [Theory]
    [InlineData("?width=240", 240, 120)]
    [InlineData("?height=50", 100, 50)]
    [InlineData("?width=100&height=100&rmode=crop", 100, 100)]
    [InlineData("?width=100&height=100&rmode=pad", 100, 100)]
    [InlineData("?width=2048", 800, 400)]
    [InlineData("?width=123", 800, 400)]
    public async Task Picture_IsMadeInTheSizesOfTheSite(string query, int width, int height)
    {
        var bytes = await GetPictureAsync("photo.jpg", query);

        using var picture = Image.NewFromBuffer(bytes);
        Assert.Equal((width, height), (picture.Width, picture.Height));
    }

    [Fact]
    public async Task Picture_InAnotherFormat()
    {
        await GetPictureAsync("photo.jpg", "?width=240");
        using var client = new HttpClient { BaseAddress = site.Site.Address };
        using var response = await client.GetAsync("/media/photo.jpg?width=240&format=webp");

        Assert.Equal("image/webp", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/media/../photo.jpg")]
    [InlineData("/media/%2e%2e/%2e%2e/site.db")]
    [InlineData("/media/..%2f..%2fsite.db")]
    [InlineData("/media/.hidden.jpg")]
    [InlineData("/media/page.html")]
    [InlineData("/media/nothing.jpg")]
    public async Task Anything_Else_IsNotFound(string path)
    {
        using var client = new HttpClient { BaseAddress = site.Site.Address };
        using var response = await client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private async Task<byte[]> GetPictureAsync(string name, string query)
    {
        await site.Site.UsingAsync(async scope =>
        {
            var store = scope.ServiceProvider.GetRequiredService<IMediaFileStore>();
            if (await store.GetFileInfoAsync(name) is null)
            {
                using var picture = Image.Black(800, 400, bands: 3);
                await store.CreateFileFromStreamAsync(name, new MemoryStream(picture.JpegsaveBuffer()));
            }
        });

        using var client = new HttpClient { BaseAddress = site.Site.Address };

        return await client.GetByteArrayAsync("/media/" + name + query);
    }
}
