using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>On a slow line the font and the scripts come after the first paint: nothing moves then.</summary>
[Collection(nameof(Browser))]
public sealed class StillnessTests(Browser browser)
{
    public static TheoryData<string, int> Pages()
    {
        var pages = new TheoryData<string, int>();
        foreach (var path in new[] { "/fr", "/en/history", "/fr/equipe", "/en/governance", "/fr/recherche?q=aluminium", "/Login" })
        {
            pages.Add(path, 1280);
            pages.Add(path, 320);
        }

        return pages;
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhoseFontAndScriptsComeLate_DoesNotMove(string path, int width)
    {
        // Tall enough that the footer, where the choice of appearance comes in, is in the window.
        var page = await browser.NewPageAsync(width, height: 2400);
        var painted = new TaskCompletionSource();
        await page.RouteAsync(url => url.EndsWith(".woff2", StringComparison.Ordinal) || url.Contains("/site.js", StringComparison.Ordinal), async route =>
        {
            await painted.Task;
            await route.ContinueAsync();
        });
        await Shifts.WatchAsync(page);

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Commit });
        await Shifts.PaintedAsync(page);
        painted.SetResult();
        await page.WaitForLoadStateAsync(LoadState.Load);
        Assert.True(await page.IsVisibleAsync(".themes"), "The scripts did not run.");

        Assert.Empty(await Shifts.UntilStillAsync(page));
        await page.Context.CloseAsync();
    }
}
