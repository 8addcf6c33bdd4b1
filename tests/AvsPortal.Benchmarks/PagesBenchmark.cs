using Microsoft.Playwright;

namespace AvsPortal.Benchmarks;

/// <summary>Figures of every public page in both languages.</summary>
internal static class PagesBenchmark
{
    /// <param name="url">A portal that is running; "" publishes and starts one.</param>
    public static async Task<int> RunAsync(string url)
    {
        var chromium = Environment.GetEnvironmentVariable("AVSPORTAL_TEST_CHROMIUM") ?? "/usr/bin/chromium";
        await using var portal = url.Length > 0 ? null : await Portal.StartAsync(Portal.Publish(), Portal.NewDataFolder());
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = chromium,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
        });
        var figures = new List<PageFigures>();
        foreach (var path in PageFigures.Pages)
        {
            figures.Add(await PageFigures.MeasureAsync(browser, portal?.Url ?? url.TrimEnd('/'), path));
        }

        Console.Write(PageFigures.Table(figures));
        Console.WriteLine($"Budget: HTML {PageFigures.MostHtml}, CSS {PageFigures.MostCss}, script {PageFigures.MostScript} bytes; {PageFigures.MostRequests} requests; FCP {PageFigures.LatestPaint} ms; no shift; no other host.");
        return figures.TrueForAll(page => page.IsWithinBudget && page.Paint <= PageFigures.LatestPaint) ? 0 : 1;
    }
}
