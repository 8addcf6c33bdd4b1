using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>The whole portal on PostgreSQL: set up, read, changed, found.</summary>
public sealed class PostgresTests
{
    [SkippableFact]
    public async Task Portal_OnPostgres_ServesSearchesAndPublishes()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var host = await PortalHost.StartInAsync(SiteTemplate.NewFolder(), database.Settings);
        using var visitor = host.CreateClient();
        foreach (var path in new[]
        {
            "/fr", "/en", "/fr/historique", "/en/history", "/fr/equipe", "/en/team", "/fr/gouvernance", "/en/governance", "/fr/gouvernance?date=2018-06-01",
            "/en/governance?date=2018-06-01", "/fr/mandats", "/en/mandates", "/fr/mandats/maillages", "/fr/la-societe", "/en/the-society",
        })
        {
            await visitor.GetPageAsync(path);
        }

        using var staff = await host.LoginAsAdminAsync();
        await host.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            foreach (var title in new[] { "Zinc", "Équipe", "Dossier", "Ελλάδα " + new string('Ω', 200) })
            {
                var draft = await contents.NewAsync("Mandate");
                draft.DisplayText = title;
                draft.Alter<TitlePart>(part => part.Title = title);
                await contents.CreateAsync(draft, VersionOptions.Draft);
            }
        });
        foreach (var sort in new[] { "", "title", "created" })
        {
            await staff.GetPageAsync("/Admin/Contents/ContentItems?sort=" + sort);
        }

        var drafts = await staff.GetPageAsync("/Admin/Contents/ContentItems/Mandate?status=draft&sort=title");
        Assert.Equal(["Dossier", "Équipe", "Zinc"], drafts.QuerySelectorAll("tbody th a").Select(link => link.TextContent.Trim()).Take(3));
        Assert.Single((await staff.GetPageAsync("/Admin/Contents/ContentItems/Mandate?q=equipe")).QuerySelectorAll("tbody th a"));

        const string word = "anodisation";
        await host.PublishPageAsync(word);

        for (var tries = 0; !(await visitor.GetStringAsync("/fr/recherche?q=" + word)).Contains($">{word}", StringComparison.OrdinalIgnoreCase); tries++)
        {
            Assert.True(tries < 200, "The published page is not found by search.");
            await Task.Delay(50);
        }
    }
}
