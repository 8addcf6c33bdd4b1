using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The public pages in a browser: both languages, wide and narrow, by keyboard, without scripts.</summary>
[Collection(nameof(Browser))]
public sealed class PublicFaceTests(Browser browser)
{
    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EveryPage_WideAndNarrow_LightAndDark_HasNoFault(string culture)
    {
        var page = await browser.NewPageAsync();
        var faults = new List<string>();
        foreach (var path in await SitePages.ListAsync(browser, page, culture))
        {
            faults.AddRange(await PageReport.OfAsync(browser, page, path, PageReport.EveryShape));
            Assert.StartsWith(culture, await page.GetAttributeAsync("html", "lang"), StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EveryPage_OfWhoIsSignedIn_HasNoFault(string culture)
    {
        var page = await browser.NewPageAsync();
        await browser.LoginAsync(page);
        var faults = new List<string>();
        foreach (var path in (await SitePages.ListAsync(browser, page, culture)).Where(path => path != "/Login").Append("/ChangePassword"))
        {
            faults.AddRange(await PageReport.OfAsync(browser, page, path, PageReport.TwoShapes));
            Assert.NotEqual(0, await page.Locator("form[action*='LogOff']").CountAsync());
        }

        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [SkippableFact]
    public async Task Toggle_OnSearch_KeepsTheQuery_ThereAndBack()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/recherche?q=aluminium");

        await page.ClickAsync(".language a");
        Assert.Equal("/en/search?q=aluminium", new Uri(page.Url).PathAndQuery);
        Assert.Equal("aluminium", await page.InputValueAsync("main [name=q]"));

        await page.ClickAsync(".language a");
        Assert.Equal("/fr/recherche?q=aluminium", new Uri(page.Url).PathAndQuery);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Root_FollowsTheChoice_ElseTheBrowser_ElseFrench()
    {
        var english = await browser.NewPageAsync(locale: "en-CA");
        await english.GotoAsync("/");
        Assert.Equal("/en", new Uri(english.Url).AbsolutePath);

        await english.ClickAsync(".language a");
        await english.GotoAsync("/");
        Assert.Equal("/fr", new Uri(english.Url).AbsolutePath);
        await english.Context.CloseAsync();

        var german = await browser.NewPageAsync(locale: "de-DE");
        await german.GotoAsync("/");
        Assert.Equal("/fr", new Uri(german.Url).AbsolutePath);
        await german.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task SearchInTheHeader_WorksWithoutScripts()
    {
        var page = await browser.NewPageAsync(script: false);
        await page.GotoAsync("/fr");

        await page.FillAsync("#site-search", "equipementiers");
        await page.PressAsync("#site-search", "Enter");

        Assert.Equal("/fr/recherche", new Uri(page.Url).AbsolutePath);
        Assert.NotEqual(0, await page.Locator(".results > li").CountAsync());
        await page.Context.CloseAsync();
    }
}
