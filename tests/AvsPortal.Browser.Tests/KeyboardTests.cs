using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The pages without a mouse: the way to the content, what is focused is seen, what scripts add answers to keys.</summary>
[Collection(nameof(Browser))]
public sealed class KeyboardTests(Browser browser)
{
    private const int MostStops = 150;

    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EveryStop_OfEveryPage_IsSeen_OutlinedAndInTheOrderOfThePage(string culture)
    {
        var page = await browser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var faults = new List<string>();
        foreach (var path in await SitePages.ListAsync(browser, page, culture))
        {
            await page.GotoAsync(path);
            faults.AddRange((await FaultsOfStopsAsync(page)).Select(fault => $"{path}: {fault}"));
        }

        await page.Context.CloseAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IReadOnlyList<string>> FaultsOfStopsAsync(IPage page)
    {
        var faults = new List<string>();
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<string?>(
                """
                () => {
                  const at = document.activeElement;
                  if (!at || at === document.body) return null;
                  const name = at.outerHTML.slice(0, 90), box = at.getBoundingClientRect(), style = getComputedStyle(at);
                  const before = window.lastStop;
                  // A date has several stops in one element; the browser itself shows which of its parts has the focus.
                  if (before === at) return "";
                  // After the last stop comes the browser's own frame, or, where it has none, the first stop again.
                  if (before && at.matches(".skip")) return null;
                  const order = before ? before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING : 1;
                  window.lastStop = at;
                  if (!order) return "out of order: " + name;
                  if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no outline: " + name;
                  if (box.bottom <= 0 || box.top >= innerHeight || box.width === 0) return "not in the window: " + name;
                  const top = document.elementFromPoint(Math.min(innerWidth - 1, box.left + box.width / 2), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
                  return top && (at.contains(top) || top.contains(at) || top.closest("label")) ? "" : "covered: " + name;
                }
                """);
            if (stop is null)
            {
                break;
            }

            if (stop.Length > 0)
            {
                faults.Add(stop);
            }
        }

        Assert.InRange(stops, 5, MostStops - 1);
        return faults;
    }

    [SkippableTheory]
    [InlineData("/fr/historique", "Passer au contenu")]
    [InlineData("/en/history", "Skip to the content")]
    public async Task FirstTab_OffersToSkipToTheContent(string path, string text)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(path);

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(text, await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Decades_AreTravelledWithArrows_AndEnterGoesThere()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/historique");
        await page.FocusAsync(".decades a >> nth=0");

        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("#decade-2000", await page.EvaluateAsync<string>("document.activeElement.hash"));
        await page.Keyboard.PressAsync("End");
        Assert.Equal("#decade-2010", await page.EvaluateAsync<string>("document.activeElement.hash"));
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("Enter");
        await Address.EndsWithAsync(page, "/fr/historique#decade-1990");
        await Assertions.Expect(page.Locator(".decades a[href='#decade-1990']")).ToHaveAttributeAsync("aria-current", "true");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Slider_OfTheBoard_MovesTheDate_AndShowsThatBoard()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/en/governance");
        await page.FocusAsync("#month");
        await page.Keyboard.PressAsync("Home");

        await Address.HasAsync(page, "/en/governance?date=");
        var date = await page.InputValueAsync("#date");
        Assert.EndsWith($"?date={date}", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator("#day .lead")).ToContainTextAsync("The board on");
        Assert.EndsWith($"/fr/gouvernance?date={date}", await page.GetAttributeAsync(".language a", "href"), StringComparison.Ordinal);

        // Its right end is today: no date, and the board of today.
        await page.Keyboard.PressAsync("End");
        await Address.EndsWithAsync(page, "/en/governance");
        Assert.Equal("", await page.InputValueAsync("#date"));
        Assert.Equal("Today", await page.GetAttributeAsync("#month", "aria-valuetext"));
        await Assertions.Expect(page.Locator("#day .lead")).ToHaveCountAsync(0);
        Assert.EndsWith("/fr/gouvernance", await page.GetAttributeAsync(".language a", "href"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
