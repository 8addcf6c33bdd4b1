using AngleSharp.Dom;
using AvsPortal.Governance.Models;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>The board's page on any day, and the rules of offices and organisations.</summary>
[Collection(ReadOnlySite.Name)]
public sealed class GovernanceTests(SharedPortal portal)
{
    [Theory]
    [InlineData("/fr/gouvernance", "Présidente", "Vice-président", "Secrétaire-trésorier", "Observatrice", "Réseau Trans-Al")]
    [InlineData("/en/governance", "Chair", "Vice-Chair", "Secretary-Treasurer", "Observer", "Trans-Al Network")]
    public async Task Page_ShowsOfficersDirectorsObservers(string path, string chair, string viceChair, string secretary, string observer, string network)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path);
        var sections = page.QuerySelectorAll("main section").ToList();
        Assert.Equal([3, 9, 4], sections.Select(section => section.QuerySelectorAll(".person").Length));
        Assert.Equal(["Marlène Deveaux", "Hermel Bujold", "Patrice Côté"], Names(sections[0]));
        Assert.Equal([chair, viceChair, secretary], sections[0].QuerySelectorAll(".role").Select(role => role.Text()));
        Assert.Equal(
            ["Claude Bouchard", "Carole Chapdelaine", "Denis Dumais", "Alain Gagnon", "Geneviève Giasson", "Laval Girard", "Gilles Grenon", "Marc Moffatt", "Yvan Rodrigue"],
            Names(sections[1]));
        var cadieux = page.QuerySelector("#paulyne-cadieux")!;
        Assert.Equal(observer, cadieux.QuerySelector(".role")!.Text());
        Assert.Equal(network, cadieux.QuerySelector(".organization")!.Text());
    }

    [Fact]
    public async Task Organization_OfTwoDirectors_HasOneSpelling()
    {
        using var client = portal.Host.CreateClient();
        foreach (var path in new[] { "/fr/gouvernance", "/en/governance" })
        {
            var page = await client.GetPageAsync(path);
            const string cidal = "Corporation d’innovation et développement Alma–Lac-Saint-Jean-Est (CIDAL)";
            Assert.Equal(cidal, page.QuerySelector("#laval-girard .organization")!.Text());
            Assert.Equal(cidal, page.QuerySelector("#marc-moffatt .organization")!.Text());
            Assert.Null(page.QuerySelector("#yvan-rodrigue .organization"));
            Assert.Null(page.QuerySelector("#yvan-rodrigue .notice"));
        }
    }

    [Theory]
    [InlineData("/fr/gouvernance", "« hier » n’est pas une date. Le conseil d’aujourd’hui est affiché.")]
    [InlineData("/en/governance", "“hier” is not a date. Today’s board is shown.")]
    public async Task Date_ThatIsNone_IsSaidSo_AndStaysInTheForm(string path, string message)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path + "?date=hier");
        Assert.Equal(message, page.QuerySelector(".error")!.Text().Replace('\u00A0', ' '));
        Assert.Equal("hier", page.QuerySelector("input[name=date]")!.GetAttribute("value"));
        Assert.Equal(16, page.QuerySelectorAll(".person").Length);
        Assert.EndsWith("?date=hier", page.QuerySelector(".language a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fr/gouvernance", "Le conseil au 1er\u00A0juin\u00A02018")]
    [InlineData("/en/governance", "The board on June\u00A01,\u00A02018")]
    public async Task Date_IsSaidInWords(string path, string words)
    {
        using var client = portal.Host.CreateClient();
        var page = await client.GetPageAsync(path + "?date=2018-06-01");
        Assert.Equal(words, page.QuerySelector("main .lead")!.Text());
        Assert.Equal("2018-06-01", page.QuerySelector("input[name=date]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".notice"));
    }

    [Theory]
    [InlineData("fr", "Marlène Deveaux occupe déjà cette fonction, sans date de fin consignée. Une seule personne à la fois occupe une fonction.")]
    [InlineData("en", "Marlène Deveaux already holds this office, without a recorded end. An office has one holder at a time.")]
    public async Task Office_WithASecondHolder_IsRefused(string culture, string message) =>
        Assert.Equal([message], await portal.Host.ErrorsAsync<BoardMember>(culture, "Carole Chapdelaine", member =>
        {
            member.Role.Text = BoardRoles.Chair;
            member.RoleLabel.Text = "Présidente";
            member.TermFrom.Value = new DateTime(2019, 6, 12);
        }));

    [Theory]
    [InlineData("fr", "Un mandat doit se terminer après son début.")]
    [InlineData("en", "A term must end after it starts.")]
    public async Task Term_EndingWhenItStarts_IsRefused(string culture, string message) =>
        Assert.Equal([message], await portal.Host.ErrorsAsync<BoardMember>(culture, "Arthur Gobeil", member =>
        {
            member.Role.Text = BoardRoles.Director;
            member.RoleLabel.Text = "Administrateur";
            member.TermFrom.Value = member.TermTo.Value = new DateTime(2016, 1, 1);
        }));

    [Theory]
    [InlineData("fr", "Cet organisme est déjà inscrit, sous le nom « Corporation d’innovation et développement Alma–Lac-Saint-Jean-Est ».")]
    [InlineData("en", "This organization is already here, as “Corporation d’innovation et développement Alma–Lac-Saint-Jean-Est”.")]
    public async Task Organization_WithAnotherSpelling_IsRefused(string culture, string message)
    {
        var errors = await portal.Host.ErrorsAsync<AffiliatedOrganization>(
            culture, "Corporation d'innovation & développement Alma - Lac Saint-Jean-Est", _ => { });
        Assert.Equal([message], errors.Select(error => error.Replace('\u00A0', ' ')));
    }

    private static IEnumerable<string> Names(IElement section) => section.QuerySelectorAll(".person h3").Select(heading => heading.Text());
}
