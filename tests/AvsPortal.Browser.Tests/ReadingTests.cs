using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>How pages read: the line, paper, no script, the reader's own choices.</summary>
[Collection(nameof(Browser))]
public sealed partial class ReadingTests(Browser browser)
{
    [SkippableFact]
    public async Task Article_HasAboutSixtySixCharactersALine()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/confidentialite");
        var average = await page.EvaluateAsync<double>(
            """
            () => {
              const text = [...document.querySelectorAll(".prose p")].map((p) => p.firstChild).filter((node) => node.nodeType === 3 && node.length > 200)[0];
              const range = document.createRange(), lines = new Map();
              for (let i = 0; i < text.length; i++) {
                range.setStart(text, i); range.setEnd(text, i + 1);
                const top = Math.round(range.getBoundingClientRect().top);
                lines.set(top, (lines.get(top) ?? 0) + 1);
              }
              const full = [...lines.values()].slice(0, -1);
              return full.reduce((sum, line) => sum + line, 0) / full.length;
            }
            """);
        Assert.InRange(average, 58, 72);
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/fr/historique")]
    [InlineData("/en/history")]
    public async Task History_OnPaper_FitsOnePage(string path)
    {
        var page = await browser.NewPageAsync(width: 680);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(path);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "Wider than the paper.");
        Assert.False(await page.Locator(".site-nav").IsVisibleAsync());
        Assert.True(await page.Locator("[id='2018']").IsVisibleAsync());

        var pdf = await page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });
        Assert.Equal(1, Sheet().Count(Encoding.Latin1.GetString(pdf)));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Board_WithoutScripts_IsAskedByAForm()
    {
        var page = await browser.NewPageAsync(script: false);
        await page.GotoAsync("/fr/gouvernance");
        Assert.False(await page.Locator("#month").IsVisibleAsync());
        Assert.False(await page.Locator(".themes").IsVisibleAsync());

        await page.FillAsync("#date", "2018-06-01");
        await page.ClickAsync(".by-date button");
        Assert.Equal("/fr/gouvernance?date=2018-06-01", new Uri(page.Url).PathAndQuery);
        await Assertions.Expect(page.Locator("#day .lead")).ToContainTextAsync("1er juin 2018");
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Appearance_ChosenOnce_Stays()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/en");
        var light = await PaperAsync(page);
        await page.CheckAsync(".themes [value=dark]");
        var dark = await PaperAsync(page);
        Assert.NotEqual(light, dark);

        await page.GotoAsync("/fr/equipe");
        Assert.Equal(dark, await PaperAsync(page));
        Assert.True(await page.IsCheckedAsync(".themes [value=dark]"));
        await page.CheckAsync(".themes [value='']");
        Assert.Equal(light, await PaperAsync(page));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData("/fr/historique#2001", "/en/history#2001")]
    [InlineData("/en/team#julien-gendron", "/fr/equipe#julien-gendron")]
    [InlineData("/fr/gouvernance?date=2018-06-01#marc-moffatt", "/en/governance?date=2018-06-01#marc-moffatt")]
    public async Task Toggle_KeepsQueryAndFragment_ThereAndBack(string path, string twin)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync(path);
        await page.ClickAsync(".language a");
        await page.WaitForURLAsync(browser.Url + twin);
        await page.WaitForFunctionAsync("document.querySelectorAll(':target').length > 0");
        await page.ClickAsync(".language a");
        await page.WaitForURLAsync(browser.Url + path);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task ReducedMotion_StopsSmoothScrolling()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/fr/historique");
        Assert.Equal("smooth", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.Equal("auto", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).scrollBehavior"));
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task ForcedColours_KeepTheCurrentPlaceVisible()
    {
        var page = await browser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        await page.GotoAsync("/fr/equipe");
        var (current, other) = (await BorderAsync(page, ".site-nav [aria-current]"), await BorderAsync(page, ".site-nav a:not([aria-current])"));
        Assert.NotEqual(current, other);
        await page.Context.CloseAsync();
    }

    private static Task<string> PaperAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    private static Task<string> BorderAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("element => getComputedStyle(element).borderBottomColor");

    [GeneratedRegex(@"/Type\s*/Page[^s]", RegexOptions.None, 5000)]
    private static partial Regex Sheet();
}
