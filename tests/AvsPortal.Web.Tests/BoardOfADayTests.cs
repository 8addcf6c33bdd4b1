using AvsPortal.Governance.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;

namespace AvsPortal.Web.Tests;

/// <summary>A board that changes: who is shown on which day.</summary>
public sealed class BoardOfADayTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Date_ShowsWhoWasInOfficeThatDay()
    {
        // The seed gives no terms: the present chair gets one, so that her predecessor has room.
        await host.InScopeAsync(async services =>
        {
            var manager = services.GetRequiredService<IContentManager>();
            foreach (var id in new[] { "4boarddeveauxfr00000000000", "4boarddeveauxen00000000000" })
            {
                var chair = await manager.GetAsync(id, VersionOptions.DraftRequired);
                chair.Alter<BoardMember>(member => member.TermFrom.Value = new DateTime(2017, 9, 28));
                await manager.UpdateAsync(chair);
                await manager.PublishAsync(chair);
            }
        });
        await host.PublishAsync<BoardMember>("Arthur Gobeil", member =>
        {
            member.Role.Text = BoardRoles.Chair;
            member.RoleLabel.Text = "Président";
            member.TermFrom.Value = new DateTime(2014, 9, 1);
            member.TermTo.Value = new DateTime(2017, 9, 28);
        });

        using var client = host.CreateClient();
        Assert.Equal("Marlène Deveaux", await ChairAsync(client, "/fr/gouvernance"));
        Assert.Equal("Marlène Deveaux", await ChairAsync(client, "/fr/gouvernance?date=2018-06-01"));
        Assert.Equal("Marlène Deveaux", await ChairAsync(client, "/fr/gouvernance?date=2017-09-28"));
        Assert.Equal("Arthur Gobeil", await ChairAsync(client, "/fr/gouvernance?date=2017-09-27"));
        Assert.Equal("Arthur Gobeil", await ChairAsync(client, "/en/governance?date=2015-01-01"));
        Assert.Equal("Hermel Bujold", await ChairAsync(client, "/fr/gouvernance?date=2010-01-01"));
        var english = await client.GetPageAsync("/en/governance?date=2015-01-01");

        // What is only in French is marked, the interface around it is not.
        Assert.Equal("fr", english.QuerySelector("#arthur-gobeil .role")!.GetAttribute("lang"));
        Assert.Null(english.QuerySelector("#arthur-gobeil")!.GetAttribute("lang"));
    }

    private static async Task<string> ChairAsync(HttpClient client, string path) =>
        (await client.GetPageAsync(path)).QuerySelector("main section .person h3")!.Text();
}
