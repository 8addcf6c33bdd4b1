using System.Text.Json;
using AvsPortal.Tests.Shared;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The search in a process of its own: on the command line, and with files that would end it.</summary>
public sealed class SearchProcessTests : IAsyncLifetime
{
    private string folder = "";

    public async Task InitializeAsync() => folder = await SiteTemplate.NewCopyAsync();

    public Task DisposeAsync()
    {
        SiteTemplate.Delete(folder);
        return Task.CompletedTask;
    }

    /// <summary>As many bytes as a file may unpack to, each of which is much more once it is read.</summary>
    [Fact]
    public async Task FileThatUnpacksToMoreThanThereIs_CostsItself_AndTheNextOneIsRead()
    {
        var media = Path.Combine(folder, "Sites", "Default", "Media");
        Directory.CreateDirectory(media);
        await File.WriteAllBytesAsync(Path.Combine(media, "bombe.pdf"), PackedPdf.Of("BT /F1 12 Tf (a) Tj ET\n", 190));
        await File.WriteAllBytesAsync(Path.Combine(media, "rapport.pdf"), OfficeFiles.Pdf("Le zirconium").ToArray());
        var recipe = Path.Combine(folder, "pages.recipe.json");
        await File.WriteAllTextAsync(recipe, JsonSerializer.Serialize(new
        {
            name = "pages",
            steps = new object[]
            {
                new { name = "content", data = new[] { Page("4pagewithabomb", "Palladium", "bombe.pdf"), Page("4pagewithareport", "Rapports", "rapport.pdf") } },
            },
        }));
        var said = "";
        await using (var filled = PortalProcess.Launch(folder, arguments: $"recipe {recipe}"))
        {
            Assert.True(await filled.WaitForExitAsync() == 0, filled.Output);
            said = filled.Output;
        }

        await using var portal = await PortalProcess.StartAsync(folder);
        using var client = new HttpClient { BaseAddress = portal.Url };
        foreach (var word in new[] { "palladium", "zirconium" })
        {
            for (var tries = 0; !(await FoundAsync(client, word)); tries++)
            {
                Assert.True(tries < 800 && !portal.HasExited, $"{word} is not found:\n{portal.Output}");
                await Task.Delay(100);
            }
        }

        Assert.False(portal.HasExited, portal.Output);
        Assert.Contains("bombe.pdf is not searched", said + portal.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_NamesWhatDiffers_AndSaysSoByItsExitCode()
    {
        await using (var same = PortalProcess.Launch(folder, arguments: "search rebuild"))
        {
            Assert.True(await same.WaitForExitAsync() == 0, same.Output);
        }

        var store = Search.Index.IndexStore.Open(Path.Combine(folder, "Sites", "Default", "search"));
        string[] ids = [.. store.Versions().Keys.Take(2)];
        var extra = new Search.Index.SearchDocument { Id = "4extra", Version = "v", Culture = "fr", Type = "Page", Title = "En trop" };
        store.WriteAgain([extra, extra with { Id = ids[1], Title = "Autre" }], [ids[0]]);
        store.Dispose();

        await using var check = PortalProcess.Launch(folder, arguments: "search check");
        Assert.Equal(1, await check.WaitForExitAsync());
        Assert.Contains("missing " + ids[0], check.Output, StringComparison.Ordinal);
        Assert.Contains("outdated " + ids[1], check.Output, StringComparison.Ordinal);
        Assert.Contains("extra 4extra", check.Output, StringComparison.Ordinal);
    }

    private static async Task<bool> FoundAsync(HttpClient client, string word)
    {
        using var response = await client.GetAsync("/api/search?culture=fr&q=" + word);
        return response.IsSuccessStatusCode && !(await response.Content.ReadAsStringAsync()).Contains("\"total\":0", StringComparison.Ordinal);
    }

    private static object Page(string id, string title, string file) => new
    {
        ContentItemId = id,
        ContentItemVersionId = id + "v",
        ContentType = "Page",
        DisplayText = title,
        Latest = true,
        Published = true,
        TitlePart = new { Title = title },
        LocalizationPart = new { LocalizationSet = id, Culture = "fr" },
        AutoroutePart = new { Path = "fr/" + id },
        DocumentsPart = new { Documents = new { Paths = new[] { file } } },
    };
}
