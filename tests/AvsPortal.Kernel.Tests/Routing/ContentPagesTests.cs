using System.Net;
using AvsPortal.Kernel.Identity.Roles;
using AvsPortal.Kernel.Tests.Shell;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Routing;

/// <summary>A content item at its address: who sees which version, and at once.</summary>
public sealed class ContentPagesTests : IAsyncLifetime
{
    private const string Recipe = """
        { "name": "Test", "steps": [
          { "name": "settings", "LocalizationSettings": { "DefaultCulture": "fr", "SupportedCultures": [ "fr", "en" ] } },
          { "name": "Roles", "Roles": [ { "Name": "Anonymous", "Permissions": [ "ViewContent" ] } ] } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-pages-").FullName;
    private TestSite _site = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _site = await TestSite.StartAsync(_folder, Recipe, moduleFiles: new()
        {
            ["Views/Layout.liquid"] = "<title>{% page_title Site.SiteName, position: 'after', separator: ' – ' %}</title>{% render_body %}",
            ["Views/Content-Mandate.liquid"] = "<h1>{{ Model.ContentItem.DisplayText }}</h1>{{ Model.ContentItem | display_url }}",
        });
        await _site.Host.Ready;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = _site.Address };
        await _site.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync("Mandate", type => type
            .Draftable().Versionable().WithPart("TitlePart", _ => { }).WithPart("AutoroutePart", _ => { })));
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task PublishedItem_IsAtItsPath()
    {
        await CreateAsync("Présidence", "fr/mandats/presidence", VersionOptions.Published);

        foreach (var path in new[] { "/fr/mandats/presidence", "/fr/mandats/presidence/", "/FR/Mandats/Presidence" })
        {
            var (status, html) = await GetAsync(path);

            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal("<title>Présidence – Portail SVA</title><h1>Présidence</h1>/fr/mandats/presidence", html);
        }
    }

    [Fact]
    public async Task Draft_IsNeverShown()
    {
        await CreateAsync("Brouillon", "fr/brouillon", VersionOptions.Draft);

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/fr/brouillon")).Status);
    }

    [Fact]
    public async Task Change_ShowsAtTheNextRequest()
    {
        var id = await CreateAsync("Avant", "fr/avant", VersionOptions.Published);
        Assert.Contains("Avant", (await GetAsync("/fr/avant")).Html, StringComparison.Ordinal);

        await _site.UsingAsync(async scope =>
        {
            var manager = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await manager.GetAsync(id, VersionOptions.DraftRequired);
            item.Alter<TitlePart>(part => part.Title = "Après");
            item.Alter<AutoroutePart>(part => part.Path = "fr/apres");
            await manager.UpdateAsync(item);
            await manager.PublishAsync(item);
        });

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/fr/avant")).Status);
        Assert.Contains("<h1>Après</h1>", (await GetAsync("/fr/apres")).Html, StringComparison.Ordinal);

        await _site.UsingAsync(async scope =>
        {
            var manager = scope.ServiceProvider.GetRequiredService<IContentManager>();
            await manager.UnpublishAsync(await manager.GetAsync(id));
        });

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/fr/apres")).Status);
    }

    [Fact]
    public async Task VisitorWhoMayNotSee_GetsTheLogin_AlsoRightAfterTheRightIsTaken()
    {
        await CreateAsync("Ouvert", "fr/ouvert", VersionOptions.Published);
        Assert.Equal(HttpStatusCode.OK, (await GetAsync("/fr/ouvert")).Status);

        await _site.UsingAsync(async scope =>
        {
            var roles = scope.ServiceProvider.GetRequiredService<RoleStore>();
            var document = await roles.LoadAsync();
            document.Roles.Single(role => role.RoleName == "Anonymous").RoleClaims.Clear();
            await roles.SaveAsync(document);
        });

        Assert.Equal(HttpStatusCode.Redirect, (await GetAsync("/fr/ouvert")).Status);
    }

    private async Task<string> CreateAsync(string title, string path, VersionOptions version)
    {
        var id = "";
        await _site.UsingAsync(async scope =>
        {
            var manager = scope.ServiceProvider.GetRequiredService<IContentManager>();
            var item = await manager.NewAsync("Mandate");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.DisplayText = title;
            await manager.CreateAsync(item, version);
            id = item.ContentItemId;
        });

        return id;
    }

    private async Task<(HttpStatusCode Status, string Html)> GetAsync(string path)
    {
        using var response = await _client.GetAsync(path);

        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
