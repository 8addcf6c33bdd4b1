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

    /// <summary>Console and requests; then axe, horizontal scroll and order of headings, wide and narrow, light and dark.</summary>
    /// <param name="browser">Whose portal.</param>
    /// <param name="path">A local address.</param>
    public static async Task<IReadOnlyList<string>> OfAsync(Browser browser, string path)
    {
        var faults = new List<string>();
        var page = await browser.NewPageAsync();
        page.Console += (_, message) =>
        {
            // The browser's own word for a page that is meant to be an error.
            if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource: the server responded with a status of 404", StringComparison.Ordinal))
            {
                faults.Add($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => faults.Add($"script: {error}");
        page.RequestFailed += (_, request) => faults.Add($"request failed: {request.Url}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(browser.Url, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                faults.Add($"asked elsewhere: {request.Url}");
            }
        };

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        faults.AddRange(await FaultsInEveryShapeAsync(browser, page, path));
        await page.Context.CloseAsync();
        return [.. faults.Select(fault => fault.StartsWith(path, StringComparison.Ordinal) ? fault : $"{path}: {fault}")];
    }

    /// <summary>Faults of the page as it stands: wide and narrow, light and dark.</summary>
    public static async Task<IReadOnlyList<string>> FaultsInEveryShapeAsync(Browser browser, IPage page, string name)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 1280, 320 })
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                faults.AddRange((await FaultsAsync(page)).Select(fault => $"{name}, {width} px, {scheme}: {fault}"));
                await browser.KeepPictureAsync(page, $"{name}-{width}-{scheme}");
            }
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
