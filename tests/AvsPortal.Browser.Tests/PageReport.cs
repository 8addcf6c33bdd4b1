using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>What is wrong with a page as a browser shows it; nothing when all is well.</summary>
internal static class PageReport
{
    private static readonly AxeRunOptions Options = new()
    {
        // Off by default in axe: WCAG 2.2's targets of 24 px.
        Rules = new Dictionary<string, RuleOptions>(StringComparer.Ordinal) { ["target-size"] = new() { Enabled = true } },
    };

    /// <summary>Every shape that a page is looked at in: wide and narrow, light and dark.</summary>
    public static IReadOnlyList<(int Width, ColorScheme Scheme)> EveryShape { get; } =
        [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (320, ColorScheme.Light), (320, ColorScheme.Dark)];

    /// <summary>Two that hold both widths and both appearances.</summary>
    public static IReadOnlyList<(int Width, ColorScheme Scheme)> TwoShapes { get; } = [(1280, ColorScheme.Light), (320, ColorScheme.Dark)];

    /// <summary>Console and requests; then axe, horizontal scroll and order of headings, in every shape. A visitor's page of its own.</summary>
    /// <param name="browser">Whose portal.</param>
    /// <param name="path">A local address.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(Browser browser, string path)
    {
        var page = await browser.NewPageAsync();
        var faults = await OfAsync(browser, page, path, EveryShape);
        await page.Context.CloseAsync();
        return faults;
    }

    /// <summary>The same in a page that is there already, whoever is signed in, in some shapes.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Browser browser, IPage page, string path, IReadOnlyList<(int Width, ColorScheme Scheme)> shapes)
    {
        var faults = new List<string>();
        page.Console += Hear;
        page.PageError += Fail;
        page.RequestFailed += Lose;
        page.Request += Ask;
        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        faults.AddRange(await FaultsAsync(browser, page, path, shapes));
        page.Console -= Hear;
        page.PageError -= Fail;
        page.RequestFailed -= Lose;
        page.Request -= Ask;
        return [.. faults.Select(fault => fault.StartsWith(path, StringComparison.Ordinal) ? fault : $"{path}: {fault}")];

        void Hear(object? sender, IConsoleMessage message)
        {
            // The browser's own word for a page that is meant to be an error.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 404", StringComparison.Ordinal))
            {
                faults.Add($"console: {message.Text}");
            }
        }

        void Fail(object? sender, string error) => faults.Add($"script: {error}");

        void Lose(object? sender, IRequest request) => faults.Add($"request failed: {request.Url}");

        void Ask(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith(browser.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                faults.Add($"asked elsewhere: {request.Url}");
            }
        }
    }

    /// <summary>Faults of the page as it stands, in every shape.</summary>
    public static Task<IReadOnlyList<string>> FaultsInEveryShapeAsync(Browser browser, IPage page, string name) => FaultsAsync(browser, page, name, EveryShape);

    private static async Task<IReadOnlyList<string>> FaultsAsync(Browser browser, IPage page, string name, IReadOnlyList<(int Width, ColorScheme Scheme)> shapes)
    {
        var faults = new List<string>();
        foreach (var (width, scheme) in shapes)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            faults.AddRange((await FaultsAsync(page)).Select(fault => $"{name}, {width} px, {scheme}: {fault}"));
            await browser.KeepPictureAsync(page, $"{name}-{width}-{scheme}");
        }

        return faults;
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        var faults = new List<string>();
        faults.AddRange(await page.EvaluateAsync<string[]>(
            """
            () => {
              const faults = [];
              const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (wide > 0) faults.push(`${wide} px wider than the window`);
              const levels = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((h) => [Number(h.tagName[1]), h.textContent.trim()]);
              if (levels.filter(([level]) => level === 1).length !== 1) faults.push("not one h1");
              levels.forEach(([level, text], i) => { if (level > (i ? levels[i - 1][0] : 0) + 1) faults.push(`heading h${level} "${text}" skips a level`); });
              return faults;
            }
            """));
        foreach (var violation in (await page.RunAxe(Options)).Violations)
        {
            faults.Add($"axe {violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))})");
        }

        return faults;
    }
}
