using AvsPortal.Mandates.Models;
using AvsPortal.Team.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace AvsPortal.Web.Tests;

/// <summary>A team that changes: consent, departures, leads.</summary>
public sealed class TeamChangesTests : IAsyncLifetime
{
    private const string Gendron = "4teamgendronfr000000000000";
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Biography_OnceConsentIsRecorded_ShowsInBothLanguages()
    {
        await ChangeAsync(Gendron, member =>
        {
            member.BiographyConsent.Value = true;
            member.ConsentDate.Value = new DateTime(2026, 1, 15);
        });
        using var client = host.CreateClient();
        var french = await client.GetPageAsync("/fr/equipe");
        Assert.Contains("expertise de pointe", french.QuerySelector("#julien-gendron .biography")!.Text(), StringComparison.Ordinal);
        Assert.Null(french.QuerySelector("#malika-cherry .biography"));
        var english = await client.GetPageAsync("/en/team");
        Assert.Contains("cutting-edge expertise", english.QuerySelector("#julien-gendron .biography")!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staff_SeeThatConsentIsMissing()
    {
        using var client = await host.LoginAsAdminAsync();
        var page = await client.GetPageAsync("/fr/equipe");
        Assert.NotNull(page.QuerySelector("#malika-cherry .notice"));
        Assert.Null(page.QuerySelector("#lilianne-savard .notice"));
    }

    [Fact]
    public async Task CardOfWhoHasLeft_IsGone_WithTheirPlaceOnThePage()
    {
        using var client = host.CreateClient();
        const string card = "/fr/equipe/" + Gendron + ".vcf";
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.GetAsync(card)).StatusCode);
        await ChangeAsync(Gendron, member => member.InPostTo.Value = new DateTime(2019, 6, 30));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await client.GetAsync(card)).StatusCode);
    }

    [Fact]
    public async Task ReportingThroughOthersToOneself_IsRefused()
    {
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var cherry = await contents.GetAsync("4teamcherryfr0000000000000", VersionOptions.DraftRequired);
            var gendron = await contents.GetAsync(Gendron);
            var set = gendron.GetOrCreate<OrchardCore.ContentLocalization.Models.LocalizationPart>().LocalizationSet;
            var own = cherry.GetOrCreate<OrchardCore.ContentLocalization.Models.LocalizationPart>().LocalizationSet;
            gendron = await contents.GetAsync(Gendron, VersionOptions.DraftRequired);
            gendron.Alter<TeamMember>(member => member.ReportsTo.LocalizationSets = [own]);
            await contents.UpdateAsync(gendron);
            await contents.PublishAsync(gendron);
            cherry.Alter<TeamMember>(member => member.ReportsTo.LocalizationSets = [set]);
            var result = await contents.ValidateAsync(cherry);
            Assert.False(result.Succeeded);
            Assert.Contains(result.Errors, error => error.MemberNames.Contains("ReportsTo", StringComparer.Ordinal));
            await services.GetRequiredService<YesSql.ISession>().CancelAsync();
        });
    }

    [Fact]
    public async Task WhoHasLeft_IsNotShown_AndLeadsNothingLater()
    {
        await ChangeAsync(Gendron, member => member.InPostTo.Value = new DateTime(2019, 6, 30));
        using var client = host.CreateClient();
        Assert.Null((await client.GetPageAsync("/fr/equipe")).QuerySelector("#julien-gendron"));
        Assert.Null((await client.GetPageAsync("/en/team")).QuerySelector("#julien-gendron"));

        foreach (var (culture, message) in new[]
        {
            ("fr", "Julien Gendron ne fait pas partie de l’équipe pendant ce mandat."),
            ("en", "Julien Gendron is not on the team during this mandate."),
        })
        {
            Assert.Equal([message], await host.ErrorsAsync<Mandate>(culture, "Essai", mandate =>
            {
                mandate.Summary.Text = "Un essai.";
                mandate.Status.Text = MandateStatus.UnderWay;
                mandate.Start.Value = new DateTime(2023, 1, 1);
                mandate.Lead.LocalizationSets = ["4teamgendronset00000000000"];
            }));
        }
    }

    [Fact]
    public async Task Lead_IsNamedOnTheMandatesPage()
    {
        await host.PublishAsync<Mandate>("Essai de conduite", mandate =>
        {
            mandate.Summary.Text = "Un essai.";
            mandate.Status.Text = MandateStatus.UnderWay;
            mandate.Lead.LocalizationSets = ["4teamgendronset00000000000"];
        });
        using var client = host.CreateClient();
        var page = await client.GetPageAsync("/fr/mandats/essai-de-conduite");
        Assert.Equal("/fr/equipe#julien-gendron", page.QuerySelector("main a[href*='equipe']")!.GetAttribute("href"));
        Assert.Contains("Julien Gendron, Directeur du développement", page.MainText(), StringComparison.Ordinal);
    }

    private Task ChangeAsync(string id, Action<TeamMember> change) => host.InScopeAsync(async services =>
    {
        var manager = services.GetRequiredService<IContentManager>();
        var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
        item.Alter(change);
        await manager.UpdateAsync(item);
        Assert.Empty((await manager.ValidateAsync(item)).Errors);
        await manager.PublishAsync(item);
    });
}
