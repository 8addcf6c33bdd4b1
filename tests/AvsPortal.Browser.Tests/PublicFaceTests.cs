using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The public pages in a browser: both languages, wide and narrow, by keyboard, without scripts.</summary>
[Collection(nameof(Browser))]
public sealed class PublicFaceTests(Browser browser)
{
    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var (french, english) in PublicPages.Pairs.Append(("/Login", "/en/login-that-is-not-there")))
        {
            pairs.Add(french, english);
        }

        return pairs;
    }

    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public async Task Page_InBothLanguages_WideAndNarrow_LightAndDark_HasNoFault(string french, string english)
    {
        var reports = await Task.WhenAll(PageReport.OfAsync(browser, french), PageReport.OfAsync(browser, english));
        var faults = reports.SelectMany(report => report).ToList();
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
