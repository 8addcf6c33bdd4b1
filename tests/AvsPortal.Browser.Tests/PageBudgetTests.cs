using AvsPortal.Benchmarks;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>What each page may cost. The time to the first paint is printed by <c>tests/AvsPortal.Benchmarks -- pages</c>: here others use the machine.</summary>
[Collection(nameof(Browser))]
public sealed class PageBudgetTests(Browser browser)
{
    public static TheoryData<string> Paths() => new(PageFigures.Pages);

    [SkippableTheory]
    [MemberData(nameof(Paths))]
    public async Task Page_StaysWithinItsBudget(string path)
    {
        var page = await browser.NewPageAsync();
        var wide = await PageFigures.MeasureAsync(page.Context.Browser!, browser.Url, path, visits: 1);
        var narrow = await PageFigures.MeasureAsync(page.Context.Browser!, browser.Url, path, visits: 1, width: 320);
        await page.Context.CloseAsync();

        Assert.True(wide.Html > 0 && wide.Css > 0, "Nothing was measured.");
        Assert.True(wide.IsWithinBudget && narrow.IsWithinBudget, PageFigures.Table([wide, narrow]));
    }

    /// <summary>A page that comes in pieces is read from the first one; what would move as the rest comes is shown when it is whole.</summary>
    [SkippableTheory]
    [InlineData("/Login", "<footer", "<p class=\"meta\"", ".site-footer .owner")]
    [InlineData("/fr", "class=\"figures\"", "</ul>", ".figures a")]
    [InlineData("/fr/historique", "class=\"decades\"", "</ul>", ".decades a")]
    [InlineData("/en/history", "class=\"decades\"", "</li>", ".decades a")]
    public async Task PageInPieces_IsReadAtOnce_AndDoesNotMove(string path, string inside, string before, string part)
    {
        var page = await browser.NewPageAsync();
        await Shifts.WatchAsync(page);
        await using var line = await SlowLine.StartAsync(browser.Url, inside, before);
        await page.GotoAsync(line.Url + path, new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync(part, new() { State = WaitForSelectorState.Attached });

        await Shifts.PaintedAsync(page);
        await Assertions.Expect(page.Locator(".wordmark")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(part).First).ToBeHiddenAsync();

        line.SendRest();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await Assertions.Expect(page.Locator(part).First).ToBeVisibleAsync();
        Assert.Empty(await Shifts.UntilStillAsync(page));
        await page.Context.CloseAsync();
    }
}
