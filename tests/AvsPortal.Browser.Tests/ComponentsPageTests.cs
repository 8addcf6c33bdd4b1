using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;

namespace AvsPortal.Browser.Tests;

/// <summary>docs/components.html shows what the theme has, all of it and nothing else, in both languages.</summary>
[Collection(nameof(Browser))]
public sealed partial class ComponentsPageTests(Browser browser)
{
    private static readonly string Root = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!;

    [Fact]
    public async Task EveryClassShown_IsStyled_AndEveryClassStyled_IsShown()
    {
        using var page = await OpenAsync();
        var css = Comment().Replace(await File.ReadAllTextAsync(Path.Combine(Root, "themes", "AvsPortal.Theme", "wwwroot", "css", "site.css")), "");
        var styled = Selector().Matches(css).SelectMany(selector => Class().Matches(selector.Value)).Select(name => name.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var shown = page.All.SelectMany(element => element.ClassList).ToHashSet(StringComparer.Ordinal);

        // Names that hold other things together on a page.
        string[] plain = ["page", "found"];
        Assert.Empty(shown.Except(styled, StringComparer.Ordinal).Except(plain, StringComparer.Ordinal));
        Assert.True(styled.IsSubsetOf(shown), "Styled, not shown in docs/components.html: " + string.Join(", ", styled.Except(shown, StringComparer.Ordinal)));
    }

    [Fact]
    public async Task EveryComponent_ItsHeadingAndItsNote_AreInBothLanguages()
    {
        using var page = await OpenAsync();
        var sections = page.QuerySelectorAll("main > section");
        Assert.InRange(sections.Length, 25, 60);
        Assert.All(sections, section =>
        {
            var columns = section.QuerySelectorAll(":scope > .columns > div");
            Assert.Equal(["fr", null], columns.Select(column => column.GetAttribute("lang")));
            Assert.Single(section.QuerySelectorAll(":scope > h2 > [lang=fr]"));
            var notes = section.QuerySelectorAll(":scope > .meta").Select(note => note.GetAttribute("lang")).ToList();
            Assert.True(notes is [] or [null, "fr"], $"{section.QuerySelector("h2")!.TextContent}: a note in one language.");

            // The same markup, but for the words and the language that they name.
            Assert.Equal(Shape(columns[0]), Shape(columns[1]));
        });
        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        Assert.Distinct(ids);
        Assert.All(page.QuerySelectorAll("[for], [aria-labelledby], [aria-describedby], [aria-controls]"), element => Assert.Contains(
            element.GetAttribute("for") ?? element.GetAttribute("aria-labelledby") ?? element.GetAttribute("aria-describedby") ?? element.GetAttribute("aria-controls"), ids));
    }

    /// <summary>What the style sheet hides while a page is on its way is not hidden here, where no footer follows.</summary>
    [SkippableFact]
    public async Task EveryComponent_IsSeen()
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("file://" + Path.Combine(Root, "docs", "components.html"));
        var columns = page.Locator("main > section > .columns > div");
        Assert.InRange(await columns.CountAsync(), 50, 120);
        Assert.Empty(await columns.EvaluateAllAsync<string[]>(
            "all => all.filter(one => !one.checkVisibility({ visibilityProperty: true })).map(one => one.closest('section').querySelector('h2').textContent)"));
        await page.Context.CloseAsync();
    }

    // The wordmark's two lines are in another order, and a found word stands elsewhere in the sentence.
    private static IEnumerable<string> Shape(IElement column) => column.QuerySelectorAll("*")
        .Where(element => element.Closest(".wordmark") is null && element.LocalName != "mark")
        .Select(element => $"{element.LocalName}.{element.ClassName}");

    private static async Task<IDocument> OpenAsync()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Root, "docs", "components.html"));
        return await BrowsingContext.New().OpenAsync(response => response.Content(html));
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    // What stands before a brace: a selector, or the condition of a block.
    [GeneratedRegex(@"[^{};]+(?=\{)", RegexOptions.None, 1000)]
    private static partial Regex Selector();

    [GeneratedRegex(@"\.(?<name>[a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Class();
}
