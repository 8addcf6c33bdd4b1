using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>Home, the society's page, and pages for an audience.</summary>
public sealed class OrganizationTests : IAsyncLifetime
{
    private const string Password = "Vallee-2001-aluminium!";
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("/fr", "Société de la Vallée de l’aluminium", "comme pôle d’attraction et d’innovation", "/fr/mandats/maillages")]
    [InlineData("/en", "Aluminium Valley Society", "as an attraction and innovation hub", "/en/mandates/networking")]
    public async Task Home_ShowsTheVision_TheFigures_WhatIsNew_AndWhatIsNext(string path, string name, string vision, string mandate)
    {
        using var client = host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(name, page.QuerySelector("h1")!.TextContent);
        Assert.Contains(vision, page.QuerySelector(".hero .lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["10", "6", "14", "5"], page.QuerySelectorAll(".figures b").Select(figure => figure.TextContent));
        Assert.All(page.QuerySelectorAll(".figures a"), link => Assert.NotEmpty(link.GetAttribute("href")!));
        Assert.Equal(4, page.QuerySelectorAll("section[aria-labelledby=news] .entries > li").Length);
        Assert.NotNull(page.QuerySelector($"section[aria-labelledby=next] a[href='{mandate}']"));
        Assert.Null(page.QuerySelector($"section[aria-labelledby=news] a[href='{mandate}']"));
    }

    [Theory]
    [InlineData("/fr/la-societe", "Notre vision", "Favoriser l’émergence", "1927")]
    [InlineData("/en/the-society", "Our vision", "To foster the emergence", "1927")]
    public async Task Society_ShowsVisionMissionAndIntroduction_AndNoEmptyHeading(string path, string heading, string mission, string introduction)
    {
        using var client = host.CreateClient();
        var page = await client.GetPageAsync(path);
        Assert.Equal(heading, page.QuerySelector("main h2")!.TextContent);
        Assert.Equal(3, page.QuerySelectorAll("main h2").Length);
        Assert.Contains(mission, page.MainText(), StringComparison.Ordinal);
        Assert.Contains(introduction, page.MainText(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main .notice"));
    }

    [Theory]
    [InlineData("/fr/la-societe", "Pour le personnel : les valeurs de la Société manquent.")]
    [InlineData("/en/the-society", "For staff: the society’s values are missing.")]
    public async Task Values_ThatAreMissing_AreToldToStaff(string path, string notice)
    {
        using var client = await host.LoginAsAdminAsync();
        var page = await client.GetPageAsync(path);
        Assert.StartsWith(notice, page.QuerySelector("main .notice")!.Text().Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_OncePublished_ShowInTheirOrder()
    {
        await host.PublishAsync<Value>("Deuxième", value => value.Order.Value = 2);
        await host.PublishAsync<Value>("Première", value => value.Order.Value = 1);
        using var client = host.CreateClient();
        var french = await client.GetPageAsync("/fr/la-societe");
        Assert.Equal(["Première", "Deuxième"], french.QuerySelectorAll("main .card h3").Select(h3 => h3.TextContent));
        var english = await client.GetPageAsync("/en/the-society");
        Assert.All(english.QuerySelectorAll("main .card"), card => Assert.Equal("fr", card.GetAttribute("lang")));
    }

    [Theory]
    [InlineData(Audiences.Everyone, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(Audiences.Partners, HttpStatusCode.Found, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(Audiences.Board, HttpStatusCode.Found, HttpStatusCode.Forbidden, HttpStatusCode.OK, HttpStatusCode.OK)]
    [InlineData(Audiences.Staff, HttpStatusCode.Found, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.OK)]
    public async Task Page_IsReadByItsAudienceOnly(string audience, HttpStatusCode visitor, HttpStatusCode partner, HttpStatusCode board, HttpStatusCode editor)
    {
        await PublishPageAsync("Trésorerie zirconium", audience);
        var readers = new (HttpClient Client, HttpStatusCode Expected)[]
        {
            (host.CreateClient(), visitor),
            (await LoginAsync("Partner"), partner),
            (await LoginAsync("Board"), board),
            (await LoginAsync("Editor"), editor),
        };
        foreach (var (client, expected) in readers)
        {
            using var response = await client.GetAsync("/fr/tresorerie-zirconium");
            Assert.Equal(expected, response.StatusCode);
            if (expected == HttpStatusCode.Found)
            {
                Assert.Contains("/Login", response.Headers.Location!.OriginalString, StringComparison.OrdinalIgnoreCase);
            }

            var found = await client.GetPageAsync("/fr/recherche?q=zirconium");
            Assert.Equal(expected == HttpStatusCode.OK, found.MainText().Contains("Trésorerie", StringComparison.Ordinal));
            client.Dispose();
        }
    }

    [Fact]
    public async Task Page_ThatAPartnerHasRead_IsNotServedToAVisitor()
    {
        await PublishPageAsync("Trésorerie zirconium", Audiences.Partners);
        using (var partner = await LoginAsync("Partner"))
        {
            await partner.GetPageAsync("/fr/tresorerie-zirconium");
        }

        using var visitor = host.CreateClient();
        using var response = await visitor.GetAsync("/fr/tresorerie-zirconium");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        using var missing = await visitor.GetAsync("/en/no-translation?page=%2Ffr%2Ftresorerie-zirconium");
        Assert.DoesNotContain("zirconium</a>", await missing.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Toggle_OfARefusedPage_IsTheSameRefusalInTheOtherLanguage_AndComesBack()
    {
        await PublishPageAsync("Trésorerie zirconium", Audiences.Staff);
        using var partner = await LoginAsync("Partner");
        using var french = await partner.GetAsync("/fr/tresorerie-zirconium");
        using var english = await partner.GetAsync((await french.ReadPageAsync()).QuerySelector(".language a")!.GetAttribute("href"));

        Assert.Equal(HttpStatusCode.Forbidden, english.StatusCode);
        var page = await english.ReadPageAsync();
        Assert.Equal("You may not see this page", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("zirconium", page.MainText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("/fr/tresorerie-zirconium", page.QuerySelector(".language a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Audience_ThatWeDoNotHave_IsRefused() =>
        Assert.Contains("Choisissez un public dans la liste.", await host.InScopeAsync(async services =>
        {
            using var scope = CultureScope.Create("fr");
            var contents = services.GetRequiredService<IContentManager>();
            var page = await NewPageAsync(contents, "Essai", "amis");
            return (await contents.ValidateAsync(page)).Errors.Select(error => error.ErrorMessage).ToArray();
        }));

    private Task PublishPageAsync(string title, string audience) => host.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await NewPageAsync(contents, title, audience);
        await contents.CreateAsync(page, VersionOptions.Draft);
        Assert.True(await contents.PublishAsync(page));
    });

    private static async Task<ContentItem> NewPageAsync(IContentManager contents, string title, string audience)
    {
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = ("fr", page.ContentItemId));
        page.Alter<HtmlBodyPart>(part => part.Html = "<p>Un texte.</p>");
        page.Alter<AudiencePart>(part => part.Audience.Text = audience);
        return page;
    }

    private async Task<HttpClient> LoginAsync(string role)
    {
        await host.InScopeAsync(services => services.GetRequiredService<UserAccounts>().CreateAsync(role, role + "@example.org", Password, [role]));
        return await host.LoginAsync(role, Password);
    }
}
