using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The ruler of decades stays at hand wherever one is in the history, and hides nothing that one goes to.</summary>
[Collection(nameof(Browser))]
public sealed class RulerTests(Browser browser)
{
    [SkippableTheory]
    [InlineData("/fr/historique", 1280, true)]
    [InlineData("/en/history", 1280, false)]
    [InlineData("/fr/historique", 320, true)]
    [InlineData("/en/history", 320, false)]
    public async Task Ruler_StaysInTheWindow_AndHidesNoHeading(string path, int width, bool script)
    {
        // Low enough that the page's end is far from its last decades.
        var page = await browser.NewPageAsync(width, height: 500, script: script);
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync(path);
        foreach (var link in await page.Locator(".decades a").AllAsync())
        {
            await link.ClickAsync();
            await AssertSeenAsync(page, (await link.GetAttributeAsync("href"))![1..]);
        }

        foreach (var anchor in new[] { "2001", "2015" })
        {
            await page.GotoAsync($"{path}#{anchor}");
            await AssertSeenAsync(page, anchor);
        }

        await page.Context.CloseAsync();
    }

    private static async Task AssertSeenAsync(IPage page, string id)
    {
        await Assertions.Expect(page.Locator($"[id='{id}']")).ToBeInViewportAsync();
        var ruler = (await page.Locator(".ruler").BoundingBoxAsync())!;
        Assert.True(ruler.Y is > -1 and < 2, $"#{id}: the ruler is at {ruler.Y} px.");
        var target = (await page.Locator($"[id='{id}']").BoundingBoxAsync())!;
        Assert.True(target.Y >= ruler.Y + ruler.Height, $"#{id} is at {target.Y} px, under the ruler that ends at {ruler.Y + ruler.Height} px.");
    }
}
