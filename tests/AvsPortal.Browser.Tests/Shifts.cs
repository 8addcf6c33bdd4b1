using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>What moves on a page by itself, as the browser counts it.</summary>
internal static class Shifts
{
    /// <summary>Before the page is asked for.</summary>
    public static Task WatchAsync(IPage page) => page.AddInitScriptAsync("""
        window.shifts = [];
        const name = (node) => node ? `${node.nodeName.toLowerCase()}.${node.className}` : "?";
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => shifts.push(`${entry.value} (${entry.sources.map((source) => name(source.node))})`)))
          .observe({ type: "layout-shift", buffered: true });
        window.painted = new Promise((done) => new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").forEach(done)).observe({ type: "paint", buffered: true }));
        """);

    /// <summary>Waits for the first paint.</summary>
    public static Task PaintedAsync(IPage page) => page.EvaluateAsync("painted");

    /// <summary>All that moved until the fonts are there and two more frames are shown.</summary>
    public static async Task<string[]> UntilStillAsync(IPage page)
    {
        await page.EvaluateAsync("document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))))");
        return await page.EvaluateAsync<string[]>("shifts");
    }
}
