using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The public pages in a browser: both languages, wide and narrow, by keyboard, without scripts.</summary>
[Collection(nameof(Browser))]
public sealed class PublicFaceTests(Browser browser)
{
    public static TheoryData<string> Paths() =>
    [
        "/fr", "/en", "/fr/la-societe", "/en/the-society", "/fr/historique", "/en/history", "/fr/equipe", "/en/team",
        "/fr/gouvernance", "/en/governance", "/fr/mandats", "/en/mandates", "/fr/recherche?q=aluminium", "/en/search?q=valley", "/Login", "/fr/nulle-part",
    ];

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_FitsANarrowScreen_AndPassesAxe(string path)
    {
        var page = await browser.NewPageAsync(width: 360, height: 740);
        await page.GotoAsync(path);

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{path} is {overflow} px wider than a narrow screen.");

        var result = await page.RunAxe();
        var violations = result.Violations.Select(violation => $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(node => node.Html))})").ToList();
        Assert.True(violations.Count == 0, $"{path}:\n{string.Join('\n', violations)}");
        await page.Context.CloseAsync();
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
    public async Task FirstTab_OffersToSkipToTheContent()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/historique");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Passer au contenu", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
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
