using System.Net;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Files;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Tests.Shared;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Media;
using YesSql;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>Whatever goes wrong with the index, what readers may not see any more is not found any more.</summary>
public sealed class SearchSafetyTests : IAsyncLifetime
{
    private readonly Faulty faulty = new();
    private PortalHost host = null!;

    public async Task InitializeAsync()
    {
        host = await PortalHost.StartAsync(services: services => services.AddSingleton<IContentHandler>(faulty));
        await UntilAsync(() => WholeAsync(host), "The index is not whole.", host);

        // What a test publishes is not to be learned from: a page would be found by what its words mean.
        await UntilAsync(LearnedAsync, "Nothing was learned from the twins.", host);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task ItemThatCannotBeRead_CostsItself_AndStopsNothing()
    {
        var poison = "";
        var page = "";
        await host.InScopeAsync(async services =>
        {
            poison = await AddPageAsync(services, Faulty.Title);
            page = await AddPageAsync(services, "Zirconium");
        });
        await UntilAsync(() => host.FindsAsync("zirconium"), "One bad item keeps the others from being found.", host);

        await host.ChangePageAsync(page, ForTheBoard);
        await UntilAsync(async () => !await host.FindsAsync("zirconium"), "A page for the board is found by everyone.", host);
        await UntilAsync(() => host.InScopeAsync(async services => await services.GetRequiredService<ISession>().Query<SearchOutboxEntry>().CountAsync() == 0), "The outbox keeps the bad item.", host);
        Assert.Single(host.LogLines, line => line.StartsWith("Error AvsPortal.Search", StringComparison.Ordinal) && line.Contains(poison, StringComparison.Ordinal));

        Assert.True(await host.InScopeAsync(services => services.GetRequiredService<SearchIndexer>().RebuildAsync()) > 0);
        Assert.True((await host.InScopeAsync(services => services.GetRequiredService<SearchIndexer>().CheckAsync())).None);
    }

    [Fact]
    public async Task ItemThatCannotBeReadAnyMore_LeavesTheIndex()
    {
        var page = await host.PublishPageAsync("Vanadium");
        await UntilAsync(() => host.FindsAsync("vanadium"), "The page is not found.", host);

        faulty.Ids.Add(page);
        await host.ChangePageAsync(page, ForTheBoard);
        await UntilAsync(async () => !await host.FindsAsync("vanadium"), "What is no longer known is still found.", host);
    }

    [Fact]
    public async Task FileWhosePathLeadsOutOfTheStore_IsNoFile()
    {
        await host.PublishPageAsync("Palladium", files: "../rapport.pdf");
        await UntilAsync(() => host.FindsAsync("palladium"), "The page is not found.", host);
        Assert.DoesNotContain(host.LogLines, line => line.StartsWith("Error AvsPortal.Search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PageRestrictedByAnotherNode_DuringARebuild_IsNotFound()
    {
        await host.InScopeAsync(async services =>
        {
            for (var i = 0; i < 450; i++)
            {
                await AddPageAsync(services, $"Fonderie {i}");
            }
        });
        var page = await host.PublishPageAsync("Molybdène");
        await UntilAsync(() => host.FindsAsync("molybdène"), "The page is not found.", host);

        var restricted = false;
        var seen = new List<bool>();
        await host.InScopeAsync(services => services.GetRequiredService<SearchIndexer>().RebuildAsync((done, of) =>
        {
            // The rebuild calls back between its batches; it goes on when this returns.
            if (!restricted)
            {
                restricted = true;
                Run(() => RestrictElsewhereAsync(page));
            }
            else if (done < of)
            {
                Run(async () => seen.Add(await host.FindsAsync("molybdène")));
            }
        }));

        Assert.NotEmpty(seen);
        Assert.DoesNotContain(true, seen);
        Assert.False(await host.FindsAsync("molybdène"));

        static void Run(Func<Task> work)
        {
            using (ExecutionContext.SuppressFlow())
            {
                Task.Run(work).GetAwaiter().GetResult();
            }
        }
    }

    [Fact]
    public async Task IndexPutBackFromACopy_IsBuiltAnew()
    {
        var folder = SiteTemplate.NewFolder();
        var copy = SiteTemplate.NewFolder();
        try
        {
            SiteTemplate.Copy(await SiteTemplate.FolderAsync(), folder);
            var search = Path.Combine(folder, "Sites", "Default", "search");
            var page = "";
            await using (var before = await PortalHost.StartInAsync(folder, keep: true))
            {
                page = await before.PublishPageAsync("Zirconium");
                await UntilAsync(() => before.FindsAsync("zirconium"), "The page is not found.", before);
                await UntilAsync(() => WholeAsync(before), "The index is not whole.", before);
            }

            await CopyAsync(search, copy);
            await using (var meanwhile = await PortalHost.StartInAsync(folder, keep: true))
            {
                await meanwhile.ChangePageAsync(page, ForTheBoard);
                await UntilAsync(async () => !await meanwhile.FindsAsync("zirconium"), "The page is still found.", meanwhile);
            }

            // A merge or what is being learned may end a moment after the site.
            await UntilAsync(() => Task.FromResult(TryDelete(search)), "The index is never left alone.");
            await CopyAsync(copy, search);
            await using var after = await PortalHost.StartInAsync(folder, keep: true);
            await UntilAsync(async () => !await after.FindsAsync("zirconium"), "The copy is taken for whole: what was restricted since is found.", after);
        }
        finally
        {
            SiteTemplate.Delete(folder);
            SiteTemplate.Delete(copy);
        }
    }

    [Fact]
    public async Task NodeThatHasNothingToSearchIn_SaysSo_InsteadOfFindingNothing()
    {
        using var client = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/search")).StatusCode);

        var store = await host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<SharedIndex>().Store));
        await store.Gate.WaitAsync();
        try
        {
            // As a new node is before its first index is built.
            store.MarkIncomplete();
            store.Write([], [.. store.Versions().Keys]);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/search")).StatusCode);
            using var answer = await client.GetAsync("/api/search?q=aluminium");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.NotNull(answer.Headers.RetryAfter);
        }
        finally
        {
            store.Gate.Release();
        }

        await UntilAsync(async () => (await client.GetAsync("/health/search")).StatusCode == HttpStatusCode.OK, "The node is never ready.", host);
    }

    [Fact]
    public async Task Lexicon_IsLearnedSoonAfterTheStart_AndKept()
    {
        await UntilAsync(LearnedAsync, "Nothing was learned from the twins.", host);
        Assert.True(File.Exists(Path.Combine(host.Folder, "Sites", "Default", "search", "lexicon.json")));
    }

    [Fact]
    public async Task FileThatEndedTheProcessTwice_IsNotReadAgain()
    {
        using var content = OfficeFiles.Pdf("Le rhodium");
        var files = Path.Combine(host.Folder, "Sites", "Default", "search", "files");
        Directory.CreateDirectory(files);
        await host.InScopeAsync(async services =>
        {
            var media = services.GetRequiredService<IMediaFileStore>();
            await media.CreateFileFromStreamAsync("tueur.pdf", content, overwrite: true);
            var info = await media.GetFileInfoAsync("tueur.pdf");
            await File.WriteAllTextAsync(Path.Combine(files, FileTexts.KeyOf(info!) + ".tried"), "..");
        });
        await host.PublishPageAsync("Iridium", files: "tueur.pdf");
        await UntilAsync(() => Task.FromResult(host.LogLines.Any(line => line.Contains("tueur.pdf", StringComparison.Ordinal))), "Nothing in the log names the file.", host);
        await UntilAsync(() => host.FindsAsync("iridium"), "The page is not found.", host);
        Assert.False(await host.FindsAsync("rhodium"));
        Assert.Single(host.LogLines, line => line.Contains("tueur.pdf", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ItemMovedToAnotherSet_TakesItsWordsFromItsFormerTwin()
    {
        var french = await host.PublishPageAsync("Alliage 70757", "fr", "4twinsofmetal");
        await host.PublishPageAsync("Some metal", "en", "4twinsofmetal");

        // A number: what words mean in the other language may be learned in between.
        await UntilAsync(() => host.FindsAsync("70757", "en"), "The English page is not found by its twin's word.", host);

        await host.ChangePageAsync(french, page => page.Alter<LocalizationPart>(part => part.LocalizationSet = "4anothersetofmetal"));
        await UntilAsync(async () => !await host.FindsAsync("70757", "en"), "The English page still has the words of who is no twin any more.", host);
    }

    [Fact]
    public async Task LongOutbox_KeptForANodeThatIsAway_HidesNothingNew()
    {
        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            await session.SaveAsync(new SearchNode { NodeId = "away", SeenUtc = TimeProvider.System.GetUtcNow().UtcDateTime });
            for (var i = 0; i < 1_300; i++)
            {
                await session.SaveAsync(new SearchOutboxEntry { ContentItemId = "4nothing" });
            }
        });
        await UntilAsync(() => AppliedAsync(1_300), "The entries are not applied.", host);

        await host.PublishPageAsync("Tungstène");
        await UntilAsync(() => host.FindsAsync("tungstène"), "What is new is not found.", host);
        await host.InScopeAsync(async services =>
        {
            // What another node noted: nothing here is told of it.
            await services.GetRequiredService<ISession>().SaveAsync(new SearchOutboxEntry { ContentItemId = "4nothing" });
        });
        await UntilAsync(() => AppliedAsync(1_302), "An entry of another node is not taken in.", host);

        Task<bool> AppliedAsync(int count) => host.InScopeAsync(async services =>
            (await services.GetRequiredService<ISession>().Query<SearchNode>().ListAsync()).Any(node => node.NodeId != "away" && node.Applied.Count >= count));
    }

    /// <summary>A site that was stopped may still be tidying its index.</summary>
    private static Task CopyAsync(string from, string to) => UntilAsync(
        () =>
        {
            try
            {
                SiteTemplate.Copy(from, to);
                return Task.FromResult(true);
            }
            catch (IOException)
            {
                Directory.Delete(to, recursive: true);
                return Task.FromResult(false);
            }
        },
        "The index is never still.");

    private static bool TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            return !Directory.Exists(folder);
        }

        return true;
    }

    private Task<bool> LearnedAsync() => host.InScopeAsync(services => Task.FromResult(services.GetRequiredService<SearchEngine>().LexiconWords > 0));

    private static Task<bool> WholeAsync(PortalHost portal) => portal.InScopeAsync(services => Task.FromResult(!services.GetRequiredService<SharedIndex>().Store.NeedsRebuild));

    /// <summary>Written as another process would: this one is not told.</summary>
    private Task RestrictElsewhereAsync(string id) => host.InScopeAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var page = await services.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.Published);
        ForTheBoard(page);
        await session.SaveAsync(page);
        await session.SaveAsync(new SearchOutboxEntry { ContentItemId = id });
    });

    /// <summary>A module that fails on some items when search asks about them.</summary>
    private sealed class Faulty : ContentHandlerBase
    {
        public const string Title = "Fautive";

        public HashSet<string> Ids { get; } = [];

        public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
            context.Aspect is SearchAspect && (context.ContentItem.DisplayText == Title || Ids.Contains(context.ContentItem.ContentItemId))
                ? throw new InvalidOperationException("This module cannot read its own part.") : Task.CompletedTask;
    }
}
