using AvsPortal.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>Pages that say no, in a browser: 403, 404 with what may be meant, 500, sign-in refused; wide and narrow, light and dark.</summary>
[Collection(nameof(Browser))]
public sealed class ErrorPageTests(Browser browser)
{
    [SkippableTheory]
    [InlineData("/fr/histoire-de-l-aluminium", "Cette page est introuvable")]
    [InlineData("/en/aluminium-history", "This page cannot be found")]
    public async Task NotFound_HasNoFault_AndOffersWhatMayBeMeant(string path, string heading)
    {
        var faults = await PageReport.OfAsync(browser, path);
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        var page = await browser.NewPageAsync();
        var response = await page.GotoAsync(path);
        Assert.Equal(404, response!.Status);
        Assert.Equal(heading, await page.TextContentAsync("h1"));
        Assert.NotEqual(0, await page.Locator(".results a").CountAsync());
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("fr", "Se connecter")]
    [InlineData("en", "Log in")]
    public async Task SignIn_Refused_HasNoFault_AndKeepsTheName_ThroughTheToggle(string culture, string heading)
    {
        var page = await browser.NewPageAsync(locale: culture + "-CA");
        await page.GotoAsync("/Login");
        await page.FillAsync("[name=UserName]", "malika");
        await page.FillAsync("[name=Password]", "un mot de passe");
        await page.PressAsync("[name=Password]", "Enter");
        await page.WaitForSelectorAsync("[role=alert]");
        Assert.Equal(heading, await page.TextContentAsync("h1"));
        Assert.Equal("malika", await page.InputValueAsync("[name=UserName]"));
        var faults = await PageReport.FaultsInEveryShapeAsync(browser, page, $"sign-in-{culture}");
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        // What is typed and not sent goes along with the language; the password does not.
        await page.GotoAsync("/Login");
        await page.FillAsync("[name=UserName]", "malika.cherry");
        await page.FillAsync("[name=Password]", "un mot de passe");
        await page.ClickAsync(".language a");
        await Assertions.Expect(page.Locator("h1")).Not.ToHaveTextAsync(heading);
        Assert.Equal("malika.cherry", await page.InputValueAsync("[name=UserName]"));
        Assert.Equal("", await page.InputValueAsync("[name=Password]"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task ForbiddenAndFailed_HaveNoFault()
    {
        // A site of its own: it is broken on purpose.
        var data = Directory.CreateTempSubdirectory("avsportal-broken").FullName;
        try
        {
            var faults = new List<string>();
            var probe = await browser.NewPageAsync();
            await using (var portal = await PortalProcess.StartAsync(data))
            {
                var root = portal.Url.ToString().TrimEnd('/');
                await MakeReaderAsync(probe, root);
                foreach (var culture in new[] { "fr", "en" })
                {
                    await probe.GotoAsync($"{root}/{culture}");
                    Assert.Equal(403, (await probe.GotoAsync($"{root}/Admin/Users/Index"))!.Status);
                    faults.AddRange(await PageReport.FaultsInEveryShapeAsync(browser, probe, $"403-{culture}"));
                }

                Drop(data, "TimelineEventIndex");
                foreach (var path in new[] { "/fr/historique", "/en/history" })
                {
                    Assert.Equal(500, (await probe.GotoAsync(root + path))!.Status);
                    faults.AddRange(await PageReport.FaultsInEveryShapeAsync(browser, probe, $"500-{path}"));
                }
            }

            await probe.Context.CloseAsync();
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    // An account that may read and not enter: made in the admin, as staff do, then logged in.
    private static async Task MakeReaderAsync(IPage page, string root)
    {
        const string password = "une phrase assez longue";
        await LoginAsync(page, root, PortalHost.AdminName, PortalHost.AdminPassword);
        await page.GotoAsync(root + "/Admin/Users/Create");
        await page.FillAsync("[name=UserName]", "lectrice");
        await page.FillAsync("[name=Email]", "lectrice@example.org");
        await page.FillAsync("[name=Password]", password);
        await page.CheckAsync("[value=Partner]");
        await page.ClickAsync(".actions [type=submit]");
        await Address.HasNotAsync(page, "/Create");
        await page.Context.ClearCookiesAsync();
        await LoginAsync(page, root, "lectrice", password);
    }

    private static async Task LoginAsync(IPage page, string root, string name, string password)
    {
        await page.GotoAsync(root + "/Login");
        await page.FillAsync("[name=UserName]", name);
        await page.FillAsync("[name=Password]", password);
        await page.PressAsync("[name=Password]", "Enter");
        await Address.HasNotAsync(page, "/Login");
    }

    private static void Drop(string data, string table)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TABLE {table}";
        command.ExecuteNonQuery();
    }
}
