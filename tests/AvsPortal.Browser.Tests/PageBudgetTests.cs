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

    /// <summary>A frame is shown within a sixtieth of a second; the requests, one after the other, are much longer than that.</summary>
    private const string FirstFrame = """
        async () => {
          const frame = new Promise(done => requestAnimationFrame(() => done('shown')));
          const asked = (async () => { for (let i = 0; i < 100; i++) await fetch('/robots.txt?' + i); return 'not shown'; })();
          return await Promise.race([frame, asked]);
        }
        """;

    [SkippableFact]
    public async Task PageInPieces_IsNotShownWithHalfAFooter()
    {
        var page = await browser.NewPageAsync();
        await using var line = await SlowLine.StartAsync(browser.Url);
        await page.GotoAsync(line.Url + "/Login", new() { WaitUntil = WaitUntilState.Commit });
        await page.WaitForSelectorAsync(".site-footer .owner", new() { State = WaitForSelectorState.Attached });

        Assert.Equal("not shown", await page.EvaluateAsync<string>(FirstFrame));

        line.SendRest();
        await Assertions.Expect(page.Locator(".site-footer .meta")).ToBeVisibleAsync();
        await page.Context.CloseAsync();
    }
}
