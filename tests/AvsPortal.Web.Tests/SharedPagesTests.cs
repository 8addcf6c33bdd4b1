using System.Net;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Web.Tests;

/// <summary>Partners share pages with partners: never a name, a form or a right.</summary>
public sealed class SharedPagesTests : IAsyncLifetime
{
    private const string Password = "une phrase assez longue";
    private static readonly string[] _pages = ["/fr", "/en", "/fr/historique", "/en/history", "/fr/equipe", "/en/team", "/fr/gouvernance", "/fr/mandats", "/fr/la-societe", "/fr/recherche?q=aluminium", "/en/search?q=aluminium"];
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task TwoPartners_SeeTheSamePages_EachUnderTheirOwnName()
    {
        using var anne = await LoginAsync("anne", "Partner");
        using var bob = await LoginAsync("bob", "Partner");
        foreach (var path in _pages)
        {
            var first = (await anne.GetPageAsync(path)).DocumentElement.OuterHtml;
            var second = (await bob.GetPageAsync(path)).DocumentElement.OuterHtml;
            Assert.Contains("(anne)", first, StringComparison.Ordinal);
            Assert.Contains("(bob)", second, StringComparison.Ordinal);
            Assert.DoesNotContain("(anne)", second, StringComparison.Ordinal);
            Assert.DoesNotContain("hole-", first + second, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task FormOnASharedPage_WorksForItsReader()
    {
        using var anne = await LoginAsync("anne", "Partner");
        using var bob = await LoginAsync("bob", "Partner");
        await anne.GetPageAsync("/fr/equipe");
        using var response = await bob.SubmitAsync(await bob.GetPageAsync("/fr/equipe"), "form[action='/Users/LogOff']", []);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Contains("Se connecter", (await bob.GetPageAsync("/fr/equipe")).DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("(anne)", (await anne.GetPageAsync("/fr/equipe")).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatStaffSee_IsNotSharedWithPartners()
    {
        using var editor = await LoginAsync("eve", "Editor");
        using var partner = await LoginAsync("anne", "Partner");
        foreach (var path in _pages)
        {
            await editor.GetPageAsync(path);
        }

        // The same partner where no editor has been.
        await using var other = await PortalHost.StartAsync();
        using var alone = await LoginAsync(other, "anne", "Partner");
        foreach (var path in _pages)
        {
            Assert.Equal((await alone.GetPageAsync(path)).MainText(), (await partner.GetPageAsync(path)).MainText());
        }
    }

    [Fact]
    public async Task RoleTakenAway_ChangesTheNextPage()
    {
        using var anne = await LoginAsync("anne", "Partner");
        Assert.Contains("aluminium", (await anne.GetPageAsync("/fr")).MainText(), StringComparison.Ordinal);
        Assert.Equal(["Partner"], await RolesAsync("anne", []));
        using var anonymousGroup = await anne.GetAsync("/fr");
        Assert.Equal(HttpStatusCode.OK, anonymousGroup.StatusCode);
        await RolesAsync("anne", ["Editor"]);
        Assert.Contains("valeurs", (await anne.GetPageAsync("/fr/la-societe")).MainText(), StringComparison.OrdinalIgnoreCase);
        await RolesAsync("anne", ["Partner"]);
        Assert.DoesNotContain("valeurs", (await anne.GetPageAsync("/fr/la-societe")).MainText(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task DisabledAccount_GetsNothingShared()
    {
        using var anne = await LoginAsync("anne", "Partner");
        await anne.GetPageAsync("/fr");
        await host.InScopeAsync(async services =>
        {
            var accounts = services.GetRequiredService<UserAccounts>();
            var user = await accounts.FindAsync("anne");
            user!.IsEnabled = false;
            await accounts.SaveAsync(user);
        });
        Assert.DoesNotContain("(anne)", (await anne.GetPageAsync("/fr")).DocumentElement.TextContent, StringComparison.Ordinal);
    }

    private Task<HttpClient> LoginAsync(string name, string role) => LoginAsync(host, name, role);

    private static async Task<HttpClient> LoginAsync(PortalHost host, string name, string role)
    {
        await host.InScopeAsync(services => services.GetRequiredService<UserAccounts>().CreateAsync(name, name + "@example.org", Password, [role]));
        return await host.LoginAsync(name, Password);
    }

    private Task<string[]> RolesAsync(string name, string[] roles) => host.InScopeAsync(async services =>
    {
        var accounts = services.GetRequiredService<UserAccounts>();
        var user = (await accounts.FindAsync(name))!;
        var before = user.RoleNames.ToArray();
        user.RoleNames = roles;
        await accounts.SaveAsync(user);
        return before;
    });
}
