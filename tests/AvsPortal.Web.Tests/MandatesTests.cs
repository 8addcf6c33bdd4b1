using AvsPortal.Mandates.Models;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The list of mandates, their pages and their rules.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class MandatesTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/fr/mandats", "Mandats en cours", "/fr/mandats/groupe-de-travail-aluminium", "2015")]
    [InlineData("/en/mandates", "Mandates under way", "/en/mandates/aluminium-work-group", "2015")]
    public async Task List_ShowsMandatesByStatus(string path, string heading, string first, string years)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal([heading], page.QuerySelectorAll("main h2").Select(h2 => h2.Text()));
        Assert.Equal(6, page.QuerySelectorAll("main .card").Length);
        var card = page.QuerySelectorAll("main .card").Single(c => c.QuerySelector($"a[href='{first}']") is not null);
        Assert.Contains(years, card.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/mandats/soutien-aux-entrepreneurs", "/en/mandates/support-for-entrepreneurs", "Soutien aux entrepreneurs", "La Presse, 20\u00A0mars\u00A02023")]
    [InlineData("/en/mandates/support-for-entrepreneurs", "/fr/mandats/soutien-aux-entrepreneurs", "Support for entrepreneurs", "La Presse, March\u00A020,\u00A02023")]
    public async Task Mandate_HasItsPage_WithItsSourceAndTwin(string path, string twin, string title, string source)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(title, page.QuerySelector("h1")!.Text());
        Assert.StartsWith(title, page.Title, StringComparison.Ordinal);
        Assert.Contains(source, page.MainText(), StringComparison.Ordinal);
        Assert.Equal(path.StartsWith("/en", StringComparison.Ordinal) ? "fr" : null, page.QuerySelector("main .meta a[href^=https]")!.GetAttribute("hreflang"));
        Assert.Equal(twin, page.QuerySelector(".language a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task SourceInEnglish_OnAFrenchPage_SaysSo()
    {
        using var client = portal.Host.CreateClient();
        var source = (await client.GetPageAsync("/fr/mandats/groupe-de-travail-aluminium")).QuerySelector("main .meta a[href^=http]")!;
        Assert.EndsWith("(en anglais)", source.Text(), StringComparison.Ordinal);
        Assert.Equal("en", source.GetAttribute("hreflang"));
    }

    [Theory]
    [InlineData("fr", "Un mandat terminé a une fin : indiquez-en la date.")]
    [InlineData("en", "A mandate that is done has an end: enter its date.")]
    public async Task Done_WithoutEnd_IsRefused(string culture, string message) =>
        Assert.Equal([message], (await portal.Host.ErrorsAsync<Mandate>(culture, "Essai", mandate =>
        {
            mandate.Summary.Text = "Un essai.";
            mandate.Status.Text = MandateStatus.Done;
            mandate.Start.Value = new DateTime(2015, 1, 1);
        })).Select(error => error.Replace('\u00A0', ' ')));

    [Theory]
    [InlineData("fr", "La fin précède le début.")]
    [InlineData("en", "The end is before the start.")]
    public async Task End_BeforeStart_IsRefused(string culture, string message) =>
        Assert.Equal([message], await portal.Host.ErrorsAsync<Mandate>(culture, "Essai", mandate =>
        {
            mandate.Summary.Text = "Un essai.";
            mandate.Status.Text = MandateStatus.UnderWay;
            mandate.Start.Value = new DateTime(2015, 1, 1);
            mandate.End.Value = new DateTime(2014, 1, 1);
        }));

    [Theory]
    [InlineData("fr", "La personne responsable doit faire partie de l’équipe publiée.")]
    [InlineData("en", "The lead must be someone of the published team.")]
    public async Task Lead_WhoIsNobody_IsRefused(string culture, string message) =>
        Assert.Equal([message], await portal.Host.ErrorsAsync<Mandate>(culture, "Essai", mandate =>
        {
            mandate.Summary.Text = "Un essai.";
            mandate.Status.Text = MandateStatus.Planned;
            mandate.Lead.LocalizationSets = ["4nobody0000000000000000000"];
        }));
}
