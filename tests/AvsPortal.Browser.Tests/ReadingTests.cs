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
        await Address.EndsWithAsync(page, browser.Url + twin);
        await page.WaitForFunctionAsync("document.querySelectorAll(':target').length > 0");
        await page.ClickAsync(".language a");
        await Address.EndsWithAsync(page, browser.Url + path);
        await page.Context.CloseAsync();
    }

    [SkippableFact]
    public async Task Toggle_LeadsToWhereTheReaderIs_WhenTheyClick_NotToWhereTheyWere()
    {
        var page = await browser.NewPageAsync();
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/fr/historique#2001");
        await page.EvaluateAsync("document.querySelector('.language a').addEventListener('click', (event) => event.preventDefault())");
        var toggle = page.Locator(".language a");
        await Assertions.Expect(toggle).ToHaveAttributeAsync("href", browser.Url + "/en/history#2001");

        // Who opens it in another tab makes no click that a script hears.
        await page.EvaluateAsync("location.hash = '#2015'");
        await Assertions.Expect(toggle).ToHaveAttributeAsync("href", browser.Url + "/en/history#2015");

        await page.EvaluateAsync("history.replaceState(null, '', location.pathname)");
        await page.EvaluateAsync("document.getElementById('1984-1992').scrollIntoView()");
        await toggle.EvaluateAsync("link => link.click()");
        Assert.Matches("/en/history#(decade-)?19[89]", await toggle.GetAttributeAsync("href") ?? "");
        await page.EvaluateAsync("scrollTo(0, 0)");
        await toggle.EvaluateAsync("link => link.click()");
        Assert.Equal(browser.Url + "/en/history", await toggle.GetAttributeAsync("href"));
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Print_IsDarkOnWhite_WhateverTheAppearanceChosen(ColorScheme scheme)
    {
        var page = await browser.NewPageAsync(scheme: scheme);
        await page.GotoAsync("/fr/equipe");
        await page.CheckAsync(".themes [value=dark]");
        var dark = await InkAsync(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await PaperAsync(page));
        Assert.Equal("rgb(20, 33, 43)", await InkAsync(page));
        Assert.NotEqual("rgb(20, 33, 43)", dark);
        await page.Context.CloseAsync();
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Placeholder_IsReadable(ColorScheme scheme)
    {
        var page = await browser.NewPageAsync(scheme: scheme);
        await page.GotoAsync("/fr");
        var ratio = await page.EvaluateAsync<double>(
            """
            () => {
              const field = document.querySelector("input[placeholder]");
              const light = (text) => text.match(/[0-9.]+/g).slice(0, 3).map((part) => part / 255)
                .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
              const style = getComputedStyle(field, "::placeholder");
              const [a, b] = [light(style.color), light(getComputedStyle(field).backgroundColor)];
              return style.opacity === "1" ? (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) : 0;
            }
            """);
        Assert.InRange(ratio, 4.5, 21);
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

    private static Task<string> InkAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).color");

    private static Task<string> BorderAsync(IPage page, string selector) =>
        page.Locator(selector).First.EvaluateAsync<string>("element => getComputedStyle(element).borderBottomColor");

    [GeneratedRegex(@"/Type\s*/Page[^s]", RegexOptions.None, 5000)]
    private static partial Regex Sheet();
}
