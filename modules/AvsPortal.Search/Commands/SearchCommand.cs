using System.Security.Claims;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Commands;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Search.Commands;

/// <summary>The search verbs of the command line: <c>search rebuild|check|query "…" [fr|en]</c>. They work beside a running site.</summary>
public static class SearchCommand
{
    private const string Usage = """
        search rebuild             builds the index anew; a running site does it itself, and answers meanwhile
        search check               compares index and content both ways
        search query "…" [fr|en]   as a visitor would find it
        """;

    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs a search verb in place of the site.</summary>
    /// <param name="app">The built host, not yet started.</param>
    /// <param name="args">The process's arguments.</param>
    /// <returns>
    /// Null when the arguments are no search command: the caller runs the site. Else the exit code: 0 done, 1 index and content differ,
    /// 2 not understood, 3 the process that owns the index does not answer.
    /// </returns>
    public static async Task<int?> RunSearchCommandAsync(this WebApplication app, string[] args)
    {
        FileReaderCommand.SpokenBy(app.Environment.ApplicationName);
        if (args is not ["search", ..])
        {
            return null;
        }

        if (args is ["search", FileReaderCommand.Verb])
        {
            return await FileReaderCommand.RunAsync();
        }

        if (args is not (["search", "rebuild" or "check", ..] or ["search", "query", _, ..]))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        return await app.RunInsteadAsync(host => args[1] switch
        {
            "rebuild" => RebuildAsync(host),
            "check" => host.InSiteAsync(CheckAsync),
            _ => host.InSiteAsync(services => QueryAsync(services, args[2], args.ElementAtOrDefault(3))),
        });
    }

    /// <summary>Here, when no other process owns the index; else by the site that does.</summary>
    private static async Task<int> RebuildAsync(IShellHost host)
    {
        while (true)
        {
            var (documents, owned) = await host.InSiteAsync(async services =>
            {
                var store = services.GetRequiredService<SharedIndex>().Store;
                var built = store.IsReadOnly ? -1 : await services.GetRequiredService<SearchIndexer>().RebuildAsync(Progress);
                await store.Merging;
                return (built, !store.IsReadOnly);
            });
            if (documents >= 0)
            {
                Console.WriteLine($"{documents} documents");
                return 0;
            }

            if (!owned)
            {
                return await AskAsync(host);
            }

            // This process is building it already, as it found it damaged or of another format: then once more, as asked.
            await Task.Delay(Poll);
        }
    }

    private static async Task<int> AskAsync(IShellHost host)
    {
        var node = await host.InSiteAsync(async services =>
        {
            var id = services.GetRequiredService<SharedIndex>().Store.NodeId;
            await services.GetRequiredService<ISession>().SaveAsync(new SearchRebuildRequest { NodeId = id });
            return id;
        });
        Console.WriteLine("The site rebuilds its index:");
        while (true)
        {
            await Task.Delay(Poll);
            var (waits, me, silent) = await host.InSiteAsync(async services =>
            {
                var registry = services.GetRequiredService<NodeRegistry>();
                var found = (await registry.NodesAsync()).Find(known => known.NodeId == node);
                return ((await registry.RequestsAsync(node)).Count > 0, found, found?.IsAbsent(services.GetRequiredService<IClock>().UtcNow) != false);
            });
            if (!waits)
            {
                Console.WriteLine($"{me?.Documents} documents");
                return 0;
            }

            if (silent)
            {
                await Console.Error.WriteLineAsync("The process that owns the index does not answer. Stop it, and try again.");
                return 3;
            }

            if (me is { Rebuilding: true, RebuildOf: > 0 })
            {
                Progress(me.RebuildDone, me.RebuildOf);
            }
        }
    }

    private static void Progress(int done, int of) => Console.WriteLine($"{done} / {of}");

    private static async Task<int> CheckAsync(IServiceProvider services)
    {
        var indexer = services.GetRequiredService<SearchIndexer>();
        await indexer.DrainAsync();
        var whole = !services.GetRequiredService<SharedIndex>().Store.NeedsRebuild;
        var differences = await indexer.CheckAsync();
        foreach (var (what, ids) in new[] { ("missing", differences.Missing), ("outdated", differences.Outdated), ("extra", differences.Extra) })
        {
            foreach (var id in ids)
            {
                Console.WriteLine($"{what} {id}");
            }
        }

        if (!whole)
        {
            Console.WriteLine("The index is not whole, or of another format: it is being rebuilt.");
        }

        Console.WriteLine(differences.None ? "Index and content are the same." : "Index and content differ: run search rebuild.");
        return differences.None && whole ? 0 : 1;
    }

    /// <summary>As a visitor would find it.</summary>
    private static async Task<int> QueryAsync(IServiceProvider services, string text, string? culture)
    {
        var (result, _) = await services.GetRequiredService<PortalSearch>().SearchAsync(text, SiteCultures.Of(culture), 1, new ClaimsPrincipal(new ClaimsIdentity()));
        Console.WriteLine($"{result.Total} ({SiteCultures.Of(culture)}), {result.OtherTotal} ({SiteCultures.Other(culture)})");
        foreach (var hit in result.Hits)
        {
            Console.WriteLine($"{hit.Score,8:F3}  {hit.Type,-24} {hit.Title}  {hit.Url}");
        }

        return 0;
    }
}
