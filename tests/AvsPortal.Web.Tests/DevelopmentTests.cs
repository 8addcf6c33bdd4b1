using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>In Development a changed translation shows without a restart.</summary>
public sealed class DevelopmentTests
{
    [Fact]
    public async Task ChangedPoFile_IsReadAgain()
    {
        await using var host = await PortalHost.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["environment"] = "Development" });
        using var visitor = host.CreateClient();
        Assert.Equal("Historique", await HeadingAsync(visitor));

        var folder = Directory.CreateDirectory(Path.Combine(host.Folder, "Sites", "Default", "Localization")).FullName;
        foreach (var text in new[] { "Notre histoire", "Notre passé" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "fr.po"), $"msgid \"History\"\nmsgstr \"{text}\"\n");
            for (var tries = 0; await HeadingAsync(visitor) != text; tries++)
            {
                Assert.True(tries < 200, $"The page still says “{await HeadingAsync(visitor)}”, not “{text}”.");
                await Task.Delay(50);
            }
        }
    }

    private static async Task<string> HeadingAsync(HttpClient visitor) =>
        (await visitor.GetPageAsync("/fr/historique")).QuerySelector("h1")!.TextContent.Trim();
}
