using AvsPortal.Timeline.Models;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The history page and the rules of its events.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class HistoryTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/fr/historique", "Années 1980", "1984-1992", "2004-2005", "tenu le 18\u00A0juin\u00A02015")]
    [InlineData("/en/history", "The 1980s", "1984–1992", "2004–2005", "held on June\u00A018,\u00A02015")]
    public async Task History_IsByDecade_InOrder_WithDeepLinks(string path, string decade, string range, string overlapping, string text)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);

        Assert.Equal(decade, page.QuerySelector("main h2")!.Text());
        Assert.Equal(["1984-1992", "1993", "1994", "1999", "2000", "2001", "2004-2005", "2005", "2015", "2018"], page.QuerySelectorAll(".event").Select(e => e.Id!));
        Assert.Equal([range, "1993", "1994", "1999", "2000", "2001", overlapping, "2005", "2015", "2018"], page.QuerySelectorAll(".event h3").Select(h3 => h3.Text()));
        Assert.All(page.QuerySelectorAll(".decades a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Contains("1927", page.QuerySelector(".lead")!.Text(), StringComparison.Ordinal);
        Assert.Contains(text, page.MainText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", 1992, 1984, "L’année de fin ne peut pas précéder l’année de début.")]
    [InlineData("en", 1992, 1984, "The end year cannot come before the start year.")]
    [InlineData("fr", null, null, "L’année de début est obligatoire.")]
    [InlineData("en", null, null, "A start year is required.")]
    public async Task Years_AgainstTheRules_AreRefused(string culture, int? start, int? end, string message) =>
        Assert.Contains(message, await ErrorsAsync(culture, start, end));

    [Theory]
    [InlineData("fr", 1849, "Une année doit être comprise entre 1850 et ")]
    [InlineData("en", 1849, "A year must be between 1850 and ")]
    [InlineData("en", 2150, "A year must be between 1850 and ")]
    public async Task Years_OutOfRange_AreRefused(string culture, int start, string message) =>
        Assert.Contains(await ErrorsAsync(culture, start, null), error => error.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public async Task Years_InRange_AreAccepted()
    {
        Assert.Empty(await ErrorsAsync("fr", 1850, 1850));
        Assert.Empty(await ErrorsAsync("fr", 2004, 2005));
        Assert.Empty(await ErrorsAsync("fr", 2005, null));
    }

    private Task<IReadOnlyList<string>> ErrorsAsync(string culture, int? start, int? end) =>
        portal.Host.ErrorsAsync<TimelineEvent>(culture, "Essai", part =>
        {
            part.StartYear.Value = start;
            part.EndYear.Value = end;
            part.Text.Html = "<p>Un essai.</p>";
        });
}
