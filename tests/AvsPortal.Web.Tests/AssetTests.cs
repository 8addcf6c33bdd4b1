using System.Net;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>Style sheets and pictures of modules and theme: an address with its version may be kept for ever.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class AssetTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/fr", "link[rel=stylesheet]")]
    [InlineData("/Login", "link[rel=stylesheet]")]
    public async Task StyleSheet_HasAVersionInItsAddress_AndIsKept(string path, string selector)
    {
        using var visitor = portal.Host.CreateClient();
        var address = (await visitor.GetPageAsync(path)).QuerySelector(selector)!.GetAttribute("href")!;
        Assert.Matches("[?]v=[0-9a-f]{16}$", address);

        using var versioned = await visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, versioned.StatusCode);
        Assert.Equal("text/css", versioned.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", string.Join(", ", versioned.Headers.GetValues("Cache-Control")));
        Assert.Contains("Accept-Encoding", versioned.Headers.Vary);

        // Without its version it is asked for again soon, and not sent when it is the same.
        using var plain = await visitor.GetAsync(address.Split('?')[0]);
        Assert.Equal(TimeSpan.FromMinutes(5), plain.Headers.CacheControl!.MaxAge);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(plain.Headers.ETag!);
        using var same = await visitor.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
    }

    [Theory]
    [InlineData("/AvsPortal.Theme/../AvsPortal.Theme/Views/Layout.liquid")]
    [InlineData("/AvsPortal.Theme/%2e%2e/Views/Layout.liquid")]
    [InlineData("/AvsPortal.Theme/..%2fViews/Layout.liquid")]
    [InlineData("/AvsPortal.Theme/Views/Layout.liquid")]
    [InlineData("/AvsPortal.Theme/css/none.css")]
    public async Task OnlyFilesOfWwwroot_AreServed(string path)
    {
        using var visitor = portal.Host.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task DefaultRoute_LeadsToAControllerOfItsModule()
    {
        using var visitor = portal.Host.CreateClient();
        var page = await visitor.GetPageAsync("/AvsPortal.Timeline/History/Index");
        Assert.NotNull(page.QuerySelector("h1"));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/AvsPortal.Nothing/History/Index")).StatusCode);
    }
}
