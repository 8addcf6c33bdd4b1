using AvsPortal.Search.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using YesSql;

namespace AvsPortal.Web.Tests;

/// <summary>Processes of the portal on one PostgreSQL, each with an index of its own.</summary>
public sealed class SearchNodesTests : IAsyncLifetime
{
    private static readonly string? Server = System.Environment.GetEnvironmentVariable("AVSPORTAL_TEST_POSTGRES");

    private readonly string database = "avsportal_" + Guid.NewGuid().ToString("n")[..12];
    private readonly List<string> folders = [];

    public Task InitializeAsync() => string.IsNullOrEmpty(Server) ? Task.CompletedTask : ExecuteAsync($"CREATE DATABASE {database}");

    public async Task DisposeAsync()
    {
        if (!string.IsNullOrEmpty(Server))
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE {database} WITH (FORCE)");
        }

        folders.ForEach(SiteTemplate.Delete);
    }

    [SkippableFact]
    public async Task Nodes_FollowOneOutbox_AndMissNothing()
    {
        Skip.If(string.IsNullOrEmpty(Server), "No PostgreSQL: set AVSPORTAL_TEST_POSTGRES to a connection string whose user may create databases.");
        await using var here = await PortalHost.StartInAsync(NewFolder(), Settings(':'));
        var folder = NewFolder();
        var there = await PortalProcess.StartAsync(folder, Variables("__"));
        try
        {
            await PublishAsync(here, "Zirconium");
            await FoundAsync(there, "zirconium");

            // What staff tell the search is followed too.
            Assert.False(await IsFoundAsync(there, "qwzxkj"));
            await here.InScopeAsync(AddTermAsync);
            await FoundAsync(there, "qwzxkj");

            // A transaction that is noted first and committed last: by then the other node has taken in what was noted after it.
            await here.InScopeAsync(async services =>
            {
                await AddPageAsync(services, "Molybdène");
                await services.GetRequiredService<ISession>().FlushAsync();
                await OutsideAsync(() => PublishAsync(here, "Vanadium"));
                await FoundAsync(there, "vanadium");
                Assert.False(await IsFoundAsync(there, "molybdène"));
            });
            await FoundAsync(there, "molybdène");

            // Away: what is noted meanwhile is kept for it.
            await there.KillAsync();
            await PublishAsync(here, "Tungstène");
            Assert.NotEqual(0, await WaitingAsync(here));
            await there.DisposeAsync();
            there = await PortalProcess.StartAsync(folder, Variables("__"));
            await FoundAsync(there, "tungstène");

            // Once every node has it, it goes.
            await UntilAsync(async () => await WaitingAsync(here) == 0, "The outbox still holds what both nodes have.");

            // A new node builds its index from the content.
            await using var third = await PortalProcess.StartAsync(NewFolder(), Variables("__"));
            foreach (var word in new[] { "zirconium", "molybdène", "vanadium", "tungstène" })
            {
                await FoundAsync(third, word);
            }

            await PublishAsync(here, "Palladium");
            await FoundAsync(there, "palladium");
            await FoundAsync(third, "palladium");
        }
        finally
        {
            await there.DisposeAsync();
        }
    }

    [SkippableFact]
    public async Task WhatOneNodeChanges_TheOthersShow()
    {
        Skip.If(string.IsNullOrEmpty(Server), "No PostgreSQL: set AVSPORTAL_TEST_POSTGRES to a connection string whose user may create databases.");
        await using var here = await PortalHost.StartInAsync(NewFolder(), Settings(':'));
        await using var there = await PortalProcess.StartAsync(NewFolder(), Variables("__"));
        using var visitor = new HttpClient { BaseAddress = there.Url };

        // Far sooner than the minute that a page is kept for; the item itself is remembered until somebody says otherwise.
        Assert.DoesNotContain("Titane et magnésium", await visitor.GetStringAsync("/fr/historique"), StringComparison.Ordinal);
        await here.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var found = await services.GetRequiredService<ISession>()
                .Query<ContentItem, ContentItemIndex>(index => index.ContentType == "TimelineEvent" && index.Published).ListAsync();
            var entry = await contents.GetAsync(found.First(item => item.Get<LocalizationPart>(nameof(LocalizationPart))?.Culture == "fr").ContentItemId, VersionOptions.DraftRequired);
            entry.Alter<TitlePart>(title => title.Title = "Titane et magnésium");
            entry.DisplayText = "Titane et magnésium";
            await contents.UpdateAsync(entry);
            Assert.True(await contents.PublishAsync(entry));
        });
        await UntilAsync(
            async () => (await visitor.GetStringAsync("/fr/historique")).Contains("Titane et magnésium", StringComparison.Ordinal),
            "The other process shows what was.");

        await here.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var site = await sites.LoadSiteSettingsAsync();
            site.BaseUrl = "https://portail.example.org";
            await sites.UpdateSiteSettingsAsync(site);
        });
        await UntilAsync(
            async () => (await visitor.GetStringAsync("/fr")).Contains("https://portail.example.org/fr", StringComparison.Ordinal),
            "The other process shows the former settings.");
    }

    private static async Task AddPageAsync(IServiceProvider services, string word)
    {
        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.Alter<TitlePart>(title => title.Title = word);
        page.Alter<LocalizationPart>(part => part.Culture = "fr");
        page.DisplayText = word;
        Assert.True(await contents.CreateAsync(page, VersionOptions.Published));
    }

    private static async Task AddTermAsync(IServiceProvider services)
    {
        var contents = services.GetRequiredService<IContentManager>();
        var entry = await contents.NewAsync(nameof(GlossaryEntry));
        entry.Alter<GlossaryEntry>(terms => (terms.French.Text, terms.English.Text) = ("qwzxkj", "zirconium"));
        Assert.True(await contents.CreateAsync(entry, VersionOptions.Published));
    }

    /// <summary>As another request would, not within the scope that is open here.</summary>
    private static Task OutsideAsync(Func<Task> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    private static Task PublishAsync(PortalHost host, string word) => host.InScopeAsync(services => AddPageAsync(services, word));

    private static Task<int> WaitingAsync(PortalHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<SearchOutboxEntry>().CountAsync());

    private static Task FoundAsync(PortalProcess portal, string word) =>
        UntilAsync(() => IsFoundAsync(portal, word), $"The other process does not find {word}:\n{portal.Output}");

    private static async Task<bool> IsFoundAsync(PortalProcess portal, string word)
    {
        using var client = new HttpClient { BaseAddress = portal.Url };
        return !(await client.GetStringAsync("/api/search?culture=fr&q=" + Uri.EscapeDataString(word))).Contains("\"total\":0", StringComparison.Ordinal);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition, string message)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 400, message);
            await Task.Delay(50);
        }
    }

    private string NewFolder()
    {
        folders.Add(SiteTemplate.NewFolder());
        return folders[^1];
    }

    private Dictionary<string, string?> Settings(char separator) =>
        Variables(separator.ToString()).ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal);

    private Dictionary<string, string> Variables(string separator)
    {
        var tenant = string.Join(separator, "OrchardCore", "OrchardCore_AutoSetup", "Tenants", "0", "");
        return new(StringComparer.Ordinal)
        {
            [tenant + "DatabaseProvider"] = "Postgres",
            [tenant + "DatabaseConnectionString"] = new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString,
        };
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
