using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AvsPortal.Team.Models;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>What the seed lacks, given through the admin: terms make the chart of the board, superiors that of the team.</summary>
public sealed class ChartsTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("/fr/gouvernance", "Durée des mandats", "Présidente", "Du 28 septembre 2017 au 1er octobre 2021", "Depuis le 12 juin 2019")]
    [InlineData("/en/governance", "Terms of office", "Chair", "From September 28, 2017 to October 1, 2021", "Since June 12, 2019")]
    public async Task Terms_GivenInTheAdmin_AreDrawn_AndSaidInWords(string path, string heading, string role, string chair, string director)
    {
        using var visitor = host.CreateClient();
        Assert.Null((await visitor.GetPageAsync(path)).QuerySelector(".terms"));

        using var staff = await host.LoginAsAdminAsync();
        await EditAsync(staff, "4boarddeveauxfr00000000000", new() { ["BoardMember.TermFrom.Value"] = "2017-09-28", ["BoardMember.TermTo.Value"] = "2021-10-01" });
        await EditAsync(staff, "4boardgrenonfr000000000000", new() { ["BoardMember.TermFrom.Value"] = "2019-06-12" });

        var page = await visitor.GetPageAsync(path);
        var chart = page.QuerySelector("section[aria-labelledby=terms]")!;
        Assert.Equal(heading, chart.QuerySelector("h2")!.Text());
        Assert.StartsWith("2017 ", string.Join(' ', chart.QuerySelectorAll(".ends span").Select(end => end.Text())), StringComparison.Ordinal);

        // A list of two sentences for who does not see it; the drawing says nothing more.
        var rows = chart.QuerySelectorAll(".terms > ul > li").ToList();
        Assert.Equal(["Marlène Deveaux", "Gilles Grenon"], rows.Select(row => row.QuerySelector("b")!.Text()));
        Assert.Equal(role, rows[0].QuerySelector(".role")!.Text());
        Assert.Equal([chair, director], rows.Select(row => row.QuerySelector(".meta")!.Text().Replace('\u00A0', ' ')));
        Assert.Equal([true, false], rows.Select(row => row.ClassList.Contains("office")));
        Assert.All(rows, row => Assert.Equal("true", row.QuerySelector("svg")!.GetAttribute("aria-hidden")));

        // To scale: the chair's bar starts before and ends before the director's, which reaches today.
        var (first, second) = (Bar(rows[0]), Bar(rows[1]));
        Assert.True(first.Start < second.Start && first.End < second.End, $"{first} {second}");
        Assert.Equal($"M{second.End} 0v20", rows[1].QuerySelector(".now")!.GetAttribute("d"));

        // Her term is over: the office is empty today, and hers on a day of the term.
        Assert.Null(page.QuerySelector("#marlene-deveaux"));
        Assert.NotNull((await visitor.GetPageAsync(path + "?date=2021-09-30")).QuerySelector(".officers #marlene-deveaux"));
    }

    [Fact]
    public async Task TermUntilTheYear9999_IsDrawnToTheEndOfTheScale()
    {
        using var staff = await host.LoginAsAdminAsync();
        await EditAsync(staff, "4boardgrenonfr000000000000", new() { ["BoardMember.TermFrom.Value"] = "2019-06-12", ["BoardMember.TermTo.Value"] = "9999-12-31" });
        using var visitor = host.CreateClient();
        var row = Assert.Single((await visitor.GetPageAsync("/fr/gouvernance")).QuerySelectorAll(".terms > ul > li"));
        Assert.Equal(1000, Bar(row).End);
    }

    [Theory]
    [InlineData("/fr/equipe", "Organigramme", "Directrice générale", "Relève de Malika Cherry")]
    [InlineData("/en/team", "Who reports to whom", "General Director", "Reports to Malika Cherry")]
    public async Task Superiors_GivenInTheAdmin_MakeNestedLists(string path, string heading, string title, string superior)
    {
        using var visitor = host.CreateClient();
        Assert.Null((await visitor.GetPageAsync(path)).QuerySelector(".chart"));

        using var staff = await host.LoginAsAdminAsync();
        await EditAsync(staff, "4teamgendronfr000000000000", Superior("cherry"));
        await EditAsync(staff, "4teamsavardfr0000000000000", Superior("cherry"));
        await EditAsync(staff, "4teamcloutierfr00000000000", Superior("gendron"));

        var page = await visitor.GetPageAsync(path);
        var chart = page.QuerySelector("section[aria-labelledby=chart]")!;
        Assert.Equal(heading, chart.QuerySelector("h2")!.Text());
        Assert.Equal("Malika Cherry(Julien Gendron(Jérémie Cloutier) Lilianne Savard) Denis Giguère", Outline(chart.QuerySelector("ul.chart")!));
        Assert.Contains(title, chart.QuerySelector("ul.chart > li")!.Text(), StringComparison.Ordinal);
        Assert.All(chart.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains(superior, page.QuerySelector("#julien-gendron")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_AreInTheOrderOfFrenchCanada()
    {
        foreach (var name in new[] { "Zoé Côté", "Zoé Coté", "Zoé Côte", "Zoé Cote" })
        {
            await host.PublishAsync<TeamMember>(name, member => member.JobTitle.Text = "Conseillère");
        }

        using var client = host.CreateClient();
        foreach (var path in new[] { "/fr/equipe", "/en/team" })
        {
            var names = (await client.GetPageAsync(path)).QuerySelectorAll(".person h2").Select(heading => heading.Text());
            Assert.Equal(["Zoé Cote", "Zoé Côte", "Zoé Coté", "Zoé Côté"], names.Where(name => name.StartsWith("Zoé", StringComparison.Ordinal)));
        }
    }

    private static Dictionary<string, string> Superior(string name) =>
        new() { ["TeamMember.ReportsTo.LocalizationSets"] = $"4team{name}set".PadRight(26, '0') };

    private static async Task EditAsync(HttpClient staff, string id, Dictionary<string, string> values)
    {
        var path = $"/Admin/Contents/ContentItems/{id}/Edit";
        var page = await staff.GetPageAsync(path);
        const string form = "form.form";
        Assert.All(values.Keys, name => Assert.NotNull(page.QuerySelector($"{form} [name='{name}']")));
        page.QuerySelector(form)!.SetAttribute("action", path);
        using var response = await staff.SubmitAsync(page, form, new(values) { ["submit"] = "publish" });
        Assert.True(response.StatusCode == HttpStatusCode.Found, await response.Content.ReadAsStringAsync());
    }

    private static (int Start, int End) Bar(IElement row)
    {
        var bar = row.QuerySelector(".bar")!;
        var start = int.Parse(bar.GetAttribute("x")!, System.Globalization.CultureInfo.InvariantCulture);
        return (start, start + int.Parse(bar.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string Outline(IElement list) => string.Join(' ', list.Children.Select(item =>
        item.QuerySelector("a")!.Text() + (item.Children.OfType<IHtmlUnorderedListElement>().FirstOrDefault() is { } below ? $"({Outline(below)})" : "")));
}
