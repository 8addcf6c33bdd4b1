using AvsPortal.Kernel.Identity.Roles;
using AvsPortal.Organization.Contracts;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>What is not a reader's leaves no trace wherever search speaks; a change of rights shows at the next question.</summary>
public sealed class SearchRightsTests : IAsyncLifetime
{
    private const string Word = "zirconium";

    private static readonly string[] Places =
    [
        "/fr/recherche?q=zirconium", "/en/search?q=zirconium", "/fr/recherche?q=zirconum", "/fr/recherche?q=page", "/fr/recherche?q=page&type=Page&sort=date",
        "/api/search?culture=fr&q=zirconium", "/api/search?culture=en&q=zirconium", "/api/search?culture=fr&q=zirkonium", "/fr/recherche/suggestions?q=zir", "/en/search/suggestions?q=zir",
        "/fr/recherche/suggestions?q=zir&format=opensearch",
    ];

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task PageOfTheBoard_AndDraft_LeaveNoTrace_AnywhereSearchSpeaks()
    {
        await PublishAsync(await DraftAsync(Audiences.Board));
        await DraftAsync(Audiences.Everyone);

        using var visitor = host.CreateClient();
        foreach (var place in Places)
        {
            var text = (await visitor.GetStringAsync(place)).Replace(Asked(place), "", StringComparison.OrdinalIgnoreCase);
            Assert.False(text.Contains(Word, StringComparison.OrdinalIgnoreCase), $"{place} shows a visitor what is the board’s:\n{text}");
        }

        using var admin = await host.LoginAsAdminAsync();
        Assert.Contains("Zirconium secret", await admin.GetStringAsync("/fr/recherche/suggestions?q=zir"), StringComparison.Ordinal);
        Assert.Contains("\"total\":1,", await admin.GetStringAsync("/api/search?culture=fr&q=zirconium"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AudienceOfAPage_Changed_ShowsAtTheNextQuestion()
    {
        var id = await DraftAsync(Audiences.Board);
        await PublishAsync(id);
        using var visitor = host.CreateClient();
        await SeesAsync(visitor, false);

        await host.ChangePageAsync(id, page => For(page, Audiences.Everyone));
        await SeesAsync(visitor, true);

        await host.ChangePageAsync(id, ForTheBoard);
        await SeesAsync(visitor, false);
    }

    [Fact]
    public async Task RightsOfARole_Changed_ShowAtTheNextQuestion()
    {
        var id = await DraftAsync(Audiences.Everyone);
        await PublishAsync(id);
        using var visitor = host.CreateClient();
        await SeesAsync(visitor, true);

        var removed = await ChangeAnonymousAsync(claims => claims.RemoveAll(claim => claim.ClaimValue.StartsWith("View", StringComparison.Ordinal)));
        Assert.True(removed > 0);
        await SeesAsync(visitor, false);

        await ChangeAnonymousAsync(claims =>
        {
            claims.Add(OrchardCore.Security.RoleClaim.Create("ViewContent"));
            return 1;
        });
        await SeesAsync(visitor, true);
    }

    private static string Asked(string place) => place.Split("q=")[1].Split('&')[0];

    private static async Task SeesAsync(HttpClient client, bool sees)
    {
        foreach (var place in new[] { "/fr/recherche?q=zirconium", "/api/search?culture=fr&q=zirconium", "/fr/recherche/suggestions?q=zir" })
        {
            var found = (await client.GetStringAsync(place)).Contains("secret</", StringComparison.Ordinal)
                || (await client.GetStringAsync(place)).Contains("irconium secret\"", StringComparison.Ordinal);
            Assert.True(found == sees, $"{place}: {(sees ? "not found" : "found")}");
        }
    }

    private Task<int> ChangeAnonymousAsync(Func<List<OrchardCore.Security.RoleClaim>, int> change) => host.InScopeAsync(async services =>
    {
        var store = services.GetRequiredService<RoleStore>();
        var document = await store.LoadAsync();
        var changed = change(document.Find("Anonymous")!.RoleClaims);
        await store.SaveAsync(document);
        return changed;
    });

    private Task<string> DraftAsync(string audience) => host.DraftPageAsync("Zirconium secret", page =>
    {
        For(page, audience);
        Says(page, "<p>Une page.</p>");
    });

    private Task PublishAsync(string id) => host.ChangePageAsync(id, _ => { });
}
