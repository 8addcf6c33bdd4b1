using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>Searching by keyboard: suggestions, facets, results; for eyes and for screen readers.</summary>
[Collection(nameof(Browser))]
public sealed class SearchTests(Browser browser)
{
    [SkippableTheory]
    [InlineData("/fr/recherche", "fr-CA", "suggestion", "/fr/equipe#malika-cherry")]
    [InlineData("/en/search", "en-CA", "suggestion", "/en/team#malika-cherry")]
    public async Task Suggestions_AreChosenByKeyboard_AndAnnounced(string path, string locale, string words, string url)
    {
        var page = await browser.NewPageAsync(locale: locale);
        await page.GotoAsync(path);
        var box = page.Locator("main [role=combobox]");
        await box.PressSequentiallyAsync("cher mal");
        var list = page.Locator("main [role=listbox]");
        await list.Locator("[role=option]", new() { HasText = "Malika Cherry" }).WaitForAsync();
        Assert.Equal("true", await box.GetAttributeAsync("aria-expanded"));
        Assert.Contains(words, await page.Locator("main [aria-live]").TextContentAsync(), StringComparison.Ordinal);

        var result = await page.RunAxe();
        Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation => violation.Id + ": " + violation.Help)));

        // Escape closes and keeps what was typed; an arrow opens again.
        await box.PressAsync("Escape");
        Assert.False(await list.IsVisibleAsync());
        Assert.Equal("cher mal", await box.InputValueAsync());
        Assert.Equal("false", await box.GetAttributeAsync("aria-expanded"));

        await box.PressAsync("ArrowDown");
        Assert.True(await list.IsVisibleAsync());
        var active = await box.GetAttributeAsync("aria-activedescendant");
        Assert.Equal("true", await page.Locator("#" + active).GetAttributeAsync("aria-selected"));

        // Up from the first option is the box itself, and up again the last option.
        await box.PressAsync("ArrowUp");
        Assert.Null(await box.GetAttributeAsync("aria-activedescendant"));
        await box.PressAsync("ArrowDown");
        await box.PressAsync("Enter");
        await Address.EndsWithAsync(page, url);
        Assert.Equal(url, new Uri(page.Url).PathAndQuery + new Uri(page.Url).Fragment);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task HeaderBox_Suggests_AndEnterWithoutAChoiceSearches()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/historique");
        var box = page.Locator("header [role=combobox]");
        await box.PressSequentiallyAsync("dery");
        await page.Locator("header [role=option]", new() { HasText = "Gilles Déry" }).First.WaitForAsync();

        await box.PressAsync("Enter");
        await Address.EndsWithAsync(page, "/fr/recherche?q=dery");
        Assert.Contains("Déry", await page.Locator(".result mark").First.TextContentAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task WordsTypedBeforeTheScriptCame_AreAnswered()
    {
        var page = await browser.NewPageAsync();
        var typed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await page.RouteAsync("**/search.js*", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync("/fr/historique", new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator("header input[type=search]").PressSequentiallyAsync("dery");
        Assert.Equal(0, await page.Locator("[role=combobox]").CountAsync());

        typed.SetResult();
        await page.Locator("header [role=option]", new() { HasText = "Gilles Déry" }).First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/fr/recherche?q=aluminium", true)]
    [InlineData("/en/search?q=aluminium", true)]
    [InlineData("/fr/recherche?q=aluminium", false)]
    public async Task Facets_AreReachedByKeyboard_NarrowAndAreTakenBack(string path, bool script)
    {
        var page = await browser.NewPageAsync(script: script);
        await page.GotoAsync(path);
        var before = await page.Locator(".found .meta[role=status]").TextContentAsync();

        await page.Locator(".facets a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Address.HasAsync(page, "type=");
        Assert.NotEqual(before, await page.Locator(".found .meta[role=status]").TextContentAsync());

        await page.Locator(".chip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Address.HasNotAsync(page, "type=");
        Assert.Equal(before, await page.Locator(".found .meta[role=status]").TextContentAsync());
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Highlights_AreMarks_InTheTextsOwnInflection()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/recherche?q=equipementier");
        Assert.Contains("équipementiers", await page.Locator(".result mark").AllTextContentsAsync());

        // By keyboard a result is one tab stop, marks or not.
        var first = page.Locator(".results h2 a").First;
        await first.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(1, await page.Locator(".results h2 a").EvaluateAllAsync<int>("links => links.indexOf(document.activeElement)"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task ResultOpened_IsCountedByItsRank()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/recherche?q=aluminium");
        var counted = page.WaitForRequestAsync("**/api/search/click");
        await page.Locator(".results h2 a").Nth(1).ClickAsync();
        var request = await counted;
        Assert.Equal("q=aluminium&culture=fr&rank=2", request.PostData);
        await page.Context.CloseAsync();
    }
}
