using System.Text.Json;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>Whenever the process ends, the index becomes equal to the content again.</summary>
public sealed class SearchKilledTests
{
    private const int Kills = 50;
    private const int Pages = 600;

    [Fact]
    public async Task Index_SurvivesKills_InTheMiddleOfIndexingAndOfRebuild()
    {
        var folder = await SiteTemplate.NewCopyAsync();
        var recipe = Path.Combine(folder, "pages.recipe.json");
        var random = new Random(20150618);
        try
        {
            var midway = 0;
            for (var kill = 1; kill <= Kills; kill++)
            {
                var rebuild = kill % 2 == 0;
                await File.WriteAllTextAsync(recipe, Recipe(kill));
                await using (var portal = PortalProcess.Launch(folder, arguments: rebuild ? "search rebuild" : $"recipe {recipe}"))
                {
                    midway += await EndAsync(portal, folder, rebuild, random) ? 1 : 0;
                }

                if (kill % 10 == 0)
                {
                    await using var check = PortalProcess.Launch(folder, arguments: "search check");
                    Assert.True(await check.WaitForExitAsync() == 0, $"After kill {kill}:\n{check.Output}");
                }
            }

            Assert.True(midway >= Kills / 2, $"Only {midway} of {Kills} processes were at work when they were killed: the test shows nothing.");
            await using var asked = PortalProcess.Launch(folder, arguments: "search query \"fonderie zirconium\" fr");
            Assert.Equal(0, await asked.WaitForExitAsync());
            Assert.Contains($"{Pages} (fr)", asked.Output, StringComparison.Ordinal);
        }
        finally
        {
            SiteTemplate.Delete(folder);
        }
    }

    /// <summary>Ends the process at once, somewhere between the start of its work and its end.</summary>
    /// <returns>Whether it was at work.</returns>
    private static async Task<bool> EndAsync(PortalProcess portal, string folder, bool rebuild, Random random)
    {
        // A rebuild says how far it is; while content is indexed, the index's folder changes.
        var search = Path.Combine(folder, "Sites", "Default", "search");
        var before = Newest(search);
        var started = false;
        for (var tries = 0; tries < 6000 && !portal.HasExited && !started; tries++)
        {
            started = rebuild ? portal.Output.Contains(" / ", StringComparison.Ordinal) : Newest(search) > before;
            await Task.Delay(5);
        }

        await Task.Delay(random.Next(60));
        var working = started && !portal.HasExited;
        await portal.KillAsync();
        return working;
    }

    private static DateTime Newest(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Max(File.GetLastWriteTimeUtc);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return default;
        }
    }

    private static string Recipe(int version) => JsonSerializer.Serialize(new
    {
        name = "pages",
        steps = new object[]
        {
            new
            {
                name = "content",
                data = Enumerable.Range(0, Pages).Select(i => new
                {
                    ContentItemId = $"4killedpage{i:D15}",
                    ContentItemVersionId = $"4killed{version:D4}{i:D15}",
                    ContentType = "Page",
                    DisplayText = $"Fonderie {i}",
                    Latest = true,
                    Published = true,
                    TitlePart = new { Title = $"Fonderie {i}" },
                    LocalizationPart = new { LocalizationSet = $"4killedpage{i:D15}", Culture = "fr" },
                    AutoroutePart = new { Path = $"fr/fonderie-{i}" },
                    HtmlBodyPart = new { Html = $"<p>Le zirconium de la fonderie, version {version}.</p>" },
                }),
            },
        },
    });
}
