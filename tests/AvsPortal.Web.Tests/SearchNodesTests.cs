using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using OrchardCore.Title.Models;
using YesSql;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>Processes of the portal on one PostgreSQL, each with an index of its own.</summary>
public sealed class SearchNodesTests : IDisposable
{
    private readonly List<string> folders = [];

    public void Dispose() => folders.ForEach(SiteTemplate.Delete);

    [SkippableFact]
    public async Task Nodes_FollowOneOutbox_AndMissNothing()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await using var here = await PortalHost.StartInAsync(NewFolder(), database.Settings);
        var folder = NewFolder();
        var there = await PortalProcess.StartAsync(folder, database.Environment);
        try
        {
            await here.PublishPageAsync("Zirconium");
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
                await OutsideAsync(() => here.PublishPageAsync("Vanadium"));
                await FoundAsync(there, "vanadium");
                Assert.False(await IsFoundAsync(there, "molybdène"));
            });
            await FoundAsync(there, "molybdène");

            // Away: what is noted meanwhile is kept for it.
            await there.KillAsync();
            await here.PublishPageAsync("Tungstène");
            Assert.NotEqual(0, await WaitingAsync(here));
            await there.DisposeAsync();
            there = await PortalProcess.StartAsync(folder, database.Environment);
            await FoundAsync(there, "tungstène");

            // Once every node has it, it goes.
            await UntilAsync(async () => await WaitingAsync(here) == 0, "The outbox still holds what both nodes have.");

            // A new node builds its index from the content.
            await using var third = await PortalProcess.StartAsync(NewFolder(), database.Environment);
            foreach (var word in new[] { "zirconium", "molybdène", "vanadium", "tungstène" })
            {
                await FoundAsync(third, word);
            }

            await here.PublishPageAsync("Palladium");
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
        await using var database = await PostgresDatabase.CreateAsync();
        await using var here = await PortalHost.StartInAsync(NewFolder(), database.Settings);
        await using var there = await PortalProcess.StartAsync(NewFolder(), database.Environment);
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

    [SkippableFact]
    public async Task NewNode_StartsFromACopyOfTheIndex_AndMissesNothingSince()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        var copies = NewFolder();
        await using var here = await PortalHost.StartInAsync(NewFolder(), With(database.Settings, "OrchardCore:AvsPortal_Search:SnapshotFolder", copies));
        await here.PublishPageAsync("Zirconium");
        await UntilAsync(async () => (await NodesAsync(here)).All(node => node is { Whole: true, RebuiltUtc: not null }), "The index is not whole.");

        // A transaction that is noted before the copy is made and committed after: the copy has what was noted later, and not this.
        await here.InScopeAsync(async services =>
        {
            await AddPageAsync(services, "Molybdène");
            await services.GetRequiredService<ISession>().FlushAsync();
            await OutsideAsync(async () =>
            {
                await here.PublishPageAsync("Vanadium");
                await CopyAsync(here);
            });
        });
        Assert.Single(Directory.GetFiles(copies, "snapshot-*.json", SearchOption.AllDirectories));
        await here.PublishPageAsync("Palladium");
        Assert.True(await WaitingAsync(here) > 0, "What the copy lacks is not kept.");

        var settings = With(database.Environment, "OrchardCore__AvsPortal_Search__SnapshotFolder", copies);
        await using (var there = await PortalProcess.StartAsync(NewFolder(), settings))
        {
            foreach (var word in new[] { "zirconium", "vanadium", "molybdène", "palladium" })
            {
                await FoundAsync(there, word);
            }

            Assert.Single(await NodesAsync(here), node => node is { Whole: true, RebuiltUtc: null });
            await here.PublishPageAsync("Tungstène");
            await FoundAsync(there, "tungstène");

            // Once all nodes and the copy have it, it goes.
            await CopyAsync(here);
            await UntilAsync(async () => await WaitingAsync(here) == 0, "The outbox still holds what all have.");
        }

        // A copy that is damaged is left alone: the content is there.
        foreach (var file in Directory.GetFiles(copies, "*.cf*", SearchOption.AllDirectories).Concat(Directory.GetFiles(copies, "*.fdt", SearchOption.AllDirectories)))
        {
            await File.WriteAllTextAsync(file, "damaged");
        }

        await using var third = await PortalProcess.StartAsync(NewFolder(), settings);
        await FoundAsync(third, "zirconium");
        await FoundAsync(third, "tungstène");
        await UntilAsync(async () => (await NodesAsync(here)).Count(node => node.RebuiltUtc is not null) == 2, "The third node does not build its index from the content.");
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

    private static Task<int> WaitingAsync(PortalHost host) =>
        host.InScopeAsync(services => services.GetRequiredService<ISession>().Query<SearchOutboxEntry>().CountAsync());

    private static Task FoundAsync(PortalProcess portal, string word) =>
        UntilAsync(() => IsFoundAsync(portal, word), $"The other process does not find {word}:\n{portal.Output}");

    private static async Task<bool> IsFoundAsync(PortalProcess portal, string word)
    {
        using var client = new HttpClient { BaseAddress = portal.Url };
        using var response = await client.GetAsync("/api/search?culture=fr&q=" + Uri.EscapeDataString(word));
        return response.IsSuccessStatusCode && !(await response.Content.ReadAsStringAsync()).Contains("\"total\":0", StringComparison.Ordinal);
    }

    private static Task CopyAsync(PortalHost host) =>
        host.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<IndexSnapshotTask>().Single().DoWorkAsync(services, CancellationToken.None));

    private static Task<List<SearchNode>> NodesAsync(PortalHost host) =>
        host.InScopeAsync(async services => (await services.GetRequiredService<ISession>().Query<SearchNode>().ListAsync()).ToList());

    private static Dictionary<string, T> With<T>(Dictionary<string, T> settings, string key, T value)
    {
        settings[key] = value;
        return settings;
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
}
