using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AvsPortal.Browser.Tests;

/// <summary>The staff's admin in a browser, in both languages: no barrier that axe finds, nothing wider than a narrow screen.</summary>
[Collection(nameof(Browser))]
public sealed class AdminTests(Browser browser)
{
    private const string Items = "/Admin/Contents/ContentItems";

    private readonly List<string> problems = [];

    [SkippableTheory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task EveryPage_FitsANarrowScreen_AndPassesAxe(string culture)
    {
        var page = await browser.NewPageAsync(width: 360, height: 740, locale: culture + "-CA");
        await page.GotoAsync("/Login?ReturnUrl=%2FAdmin");
        await CheckAsync(page, "login");
        await page.FillAsync("[name=UserName]", "personne");
        await page.FillAsync("[name=Password]", "non");
        await page.PressAsync("[name=Password]", "Enter");
        await page.WaitForSelectorAsync("[role=alert]");
        await CheckAsync(page, "login refused");

        await browser.LoginAsync(page);
        await page.GotoAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin");
        foreach (var path in new[]
                 {
                     "/Admin", Items, Items + "/TimelineEvent", Items + "?q=zzz", "/Admin/Translations", "/Admin/Users/Index", "/Admin/Users/Create", "/ChangePassword",
                     "/Admin/Contents/ContentTypes/TeamMember/Create", "/Admin/Contents/ContentTypes/BoardMember/Create", "/Admin/Contents/ContentTypes/Mandate/Create",
                     "/Admin/Contents/ContentTypes/Page/Create", "/Admin/Reminders", "/Admin/Search/Index", "/Admin/Search/Statistics", "/Admin/Nowhere",
                 })
        {
            await page.GotoAsync(path);
            Assert.StartsWith(culture, await page.GetAttributeAsync("html", "lang"), StringComparison.Ordinal);
            await CheckAsync(page, path);
        }

        await WriteAsync(page, culture);
        await page.Context.CloseAsync();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    /// <summary>An event is refused, saved, seen in its versions, translated, and asked to be removed.</summary>
    private async Task WriteAsync(IPage page, string culture)
    {
        await page.GotoAsync("/Admin/Contents/ContentTypes/TimelineEvent/Create");
        await page.FillAsync("[name='TitlePart.Title']", "Essai " + culture);
        await page.FillAsync("[name='TimelineEvent.StartYear.Value']", "mille");
        await page.ClickAsync(".actions button[value=save]");
        await page.WaitForSelectorAsync("#errors");
        await CheckAsync(page, "editor refused");

        await page.FillAsync("[name='TimelineEvent.StartYear.Value']", "1999");
        await page.FillAsync("[name='TimelineEvent.Text.Html']", "<p>Texte.</p>");
        await page.ClickAsync(".actions button[value=save]");
        await Address.HasAsync(page, "/Edit");
        await CheckAsync(page, "editor");
        var item = new Uri(page.Url).AbsolutePath.Replace("/Edit", "", StringComparison.Ordinal);

        await page.GotoAsync(item + "/Versions");
        await CheckAsync(page, "versions");
        await page.ClickAsync("tbody th a");
        await CheckAsync(page, "past version");
        await page.GotoAsync(item + "/Remove");
        await CheckAsync(page, "remove");
        await page.GotoAsync(item + "/Edit");
        await page.ClickAsync("form[action$='/Translate'] button");
        await Address.HasNotAsync(page, item);
        await CheckAsync(page, "translation");
    }

    private async Task CheckAsync(IPage page, string name)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            problems.Add($"{name} is {overflow} px wider than a narrow screen.");
        }

        var result = await page.RunAxe();
        problems.AddRange(result.Violations.Select(violation => $"{name} ({page.Url}): {violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Select(node => node.Html))})"));
    }
}
