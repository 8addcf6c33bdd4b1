using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace AvsPortal.Benchmarks;

/// <summary>What a page costs a visitor who comes for the first time: real Chromium, its processor four times slower, nothing cached.</summary>
/// <param name="Path">The page.</param>
/// <param name="Html">Bytes of the page as sent.</param>
/// <param name="Css">Bytes of its style sheets as sent.</param>
/// <param name="Script">Bytes of its scripts as sent.</param>
/// <param name="Requests">How many files were asked for, the page included.</param>
/// <param name="Foreign">How many of them from another host.</param>
/// <param name="Paint">First contentful paint, in milliseconds.</param>
/// <param name="Shift">Cumulative layout shift.</param>
/// <param name="Moved">The elements that moved, for people.</param>
public sealed record PageFigures(string Path, int Html, int Css, int Script, int Requests, int Foreign, double Paint, double Shift, string Moved)
{
    public const int MostHtml = 12 * 1024;
    public const int MostCss = 14 * 1024;
    public const int MostScript = 10 * 1024;
    public const int MostRequests = 8;
    public const double LatestPaint = 800;

    public static IReadOnlyList<string> Pages { get; } =
    [
        "/fr", "/en", "/fr/la-societe", "/en/the-society", "/fr/historique", "/en/history", "/fr/equipe", "/en/team",
        "/fr/gouvernance", "/en/governance", "/fr/mandats", "/en/mandates", "/fr/recherche?q=aluminium", "/en/search?q=aluminium", "/Login",
    ];

    // Sums what the browser itself counted; the shift is that of everything until the page is still.
    private const string Measure = """
        async () => {
          await document.fonts.ready;
          const shifts = [];
          const seen = new PerformanceObserver(list => shifts.push(...list.getEntries()));
          seen.observe({ type: 'layout-shift', buffered: true });
          await new Promise(done => setTimeout(done, 300));
          const name = node => !node ? '?' : node.nodeName.toLowerCase() + (node.className ? '.' + node.className : '');
          const files = performance.getEntriesByType('resource').filter(file => !file.name.endsWith('/service-worker.js'));
          const bytes = test => files.filter(test).reduce((sum, file) => sum + file.encodedBodySize, 0);
          return {
            html: performance.getEntriesByType('navigation')[0].encodedBodySize,
            css: bytes(file => new URL(file.name).pathname.endsWith('.css')),
            script: bytes(file => new URL(file.name).pathname.endsWith('.js')),
            requests: 1 + files.length,
            foreign: files.filter(file => new URL(file.name).origin !== location.origin && !file.name.startsWith('data:')).length,
            paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1,
            shift: shifts.reduce((sum, entry) => sum + entry.value, 0),
            moved: shifts.flatMap(entry => entry.sources.map(source => name(source.node))).join(', '),
          };
        }
        """;

    /// <summary>Whether everything but the time is within its budget: time depends on the machine too.</summary>
    public bool IsWithinBudget => Html <= MostHtml && Css <= MostCss && Script <= MostScript && Requests <= MostRequests && Foreign == 0 && Shift == 0;

    /// <summary>Measures a page; the fastest paint of some visits, because other work on the machine only ever makes it slower.</summary>
    public static async Task<PageFigures> MeasureAsync(IBrowser browser, string root, string path, int visits = 5, int width = 1280)
    {
        PageFigures? best = null;

        // The server keeps a page and its compressed form from the first time somebody reads it: that somebody is not measured.
        using var client = new HttpClient();
        (await client.GetAsync(new Uri(root + path))).Dispose();
        for (var visit = 0; visit < visits; visit++)
        {
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, Locale = "fr-CA" });
            var page = await context.NewPageAsync();
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 4 });
            await page.GotoAsync(root + path, new() { WaitUntil = WaitUntilState.Load });
            var read = await page.EvaluateAsync<Dictionary<string, object>>(Measure);
            var figures = new PageFigures(
                path, (int)Number("html"), (int)Number("css"), (int)Number("script"), (int)Number("requests"), (int)Number("foreign"),
                Number("paint"), Number("shift"), (string)read["moved"]);
            best = best is null ? figures : (figures.Shift > best.Shift ? figures : best) with { Paint = Math.Min(best.Paint, figures.Paint) };

            double Number(string name) => Convert.ToDouble(read[name], CultureInfo.InvariantCulture);
        }

        return best!;
    }

    /// <summary>A table for people; a star marks what is over its budget.</summary>
    public static string Table(IEnumerable<PageFigures> pages)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"page",-28}{"HTML",9}{"CSS",9}{"script",9}{"requests",10}{"foreign",9}{"FCP ms",9}{"shift",8}");
        foreach (var page in pages)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{page.Path,-28}{Cell(page.Html, MostHtml),9}{Cell(page.Css, MostCss),9}{Cell(page.Script, MostScript),9}{Cell(page.Requests, MostRequests),10}{Cell(page.Foreign, 0),9}{Cell((int)page.Paint, LatestPaint),9}{page.Shift,8:0.#####} {page.Moved}");
        }

        return text.ToString();

        static string Cell(int value, double most) => value.ToString(CultureInfo.InvariantCulture) + (value > most ? "*" : "");
    }
}
