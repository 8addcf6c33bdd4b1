using System.Reflection;
using AngleSharp;
using AngleSharp.Dom;

namespace AvsPortal.Browser.Tests;

/// <summary>docs/components.html shows what the theme has: no class that the style sheet does not know, both languages of each.</summary>
public sealed class ComponentsPageTests
{
    private static readonly string Root = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!;

    [Fact]
    public async Task EveryClassShown_IsStyled_AndEveryComponentIsInBothLanguages()
    {
        var css = await File.ReadAllTextAsync(Path.Combine(Root, "themes", "AvsPortal.Theme", "wwwroot", "css", "site.css"));
        var html = await File.ReadAllTextAsync(Path.Combine(Root, "docs", "components.html"));
        using var page = await BrowsingContext.New().OpenAsync(response => response.Content(html));

        var unknown = page.All.SelectMany(element => element.ClassList).Distinct(StringComparer.Ordinal)
            .Where(name => !css.Contains("." + name, StringComparison.Ordinal));
        Assert.Empty(unknown);

        var sections = page.QuerySelectorAll("main > section");
        Assert.InRange(sections.Length, 15, 60);
        Assert.All(sections, section =>
        {
            Assert.Single(section.QuerySelectorAll(".columns > [lang=fr]"));
            Assert.Equal(2, section.QuerySelectorAll(".columns > div").Length);
        });
    }
}
