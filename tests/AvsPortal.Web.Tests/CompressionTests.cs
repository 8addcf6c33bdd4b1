using System.IO.Compression;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What no cache keeps leaves compressed for who takes it so.</summary>
public sealed class CompressionTests
{
    [Fact]
    public async Task AdminJsonAndSitemap_AreCompressed_SharedPagesAreNot()
    {
        await using var host = await PortalHost.StartAsync();
        using var staff = await host.LoginAsAdminAsync();
        using var visitor = host.CreateClient();

        Assert.Contains("</html>", await ReadAsync(staff, "/Admin", "br"), StringComparison.Ordinal);
        Assert.Contains("</urlset>", await ReadAsync(visitor, "/sitemap.xml", "br"), StringComparison.Ordinal);
        Assert.StartsWith("{", await ReadAsync(visitor, "/api/search?q=aluminium", "br"), StringComparison.Ordinal);
        Assert.Contains("</html>", await ReadAsync(staff, "/fr/historique", null), StringComparison.Ordinal);

        _ = await visitor.GetStringAsync("/fr/historique");
        Assert.Contains("</html>", await ReadAsync(visitor, "/fr/historique", "br"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoTakesNothingCompressed_GetsItPlain()
    {
        await using var host = await PortalHost.StartAsync();
        using var visitor = host.CreateClient();
        using var answer = await visitor.GetAsync("/sitemap.xml");
        Assert.Empty(answer.Content.Headers.ContentEncoding);
    }

    private static async Task<string> ReadAsync(HttpClient client, string path, string? encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = encoding is null ? body : new BrotliStream(body, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        return await reader.ReadToEndAsync();
    }
}
