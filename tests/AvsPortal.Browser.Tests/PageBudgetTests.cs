using AvsPortal.Benchmarks;

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
}
