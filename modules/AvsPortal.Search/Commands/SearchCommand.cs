using System.Security.Claims;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Search.Commands;

/// <summary>The search verbs of the command line: <c>search rebuild|check|query "…" [fr|en]</c>.</summary>
public static class SearchCommand
{
    private const string Usage = "search rebuild | check | query \"words\" [fr|en]";

    /// <summary>Runs a search verb in place of the site.</summary>
    /// <param name="app">The built host, not yet started.</param>
    /// <param name="args">The process's arguments.</param>
    /// <returns>
    /// Null when the arguments are no search command: the caller runs the site. Else the exit code: 0 done, 1 index and content differ,
    /// 2 not understood, 3 another process owns the index.
    /// </returns>
    public static async Task<int?> RunSearchCommandAsync(this WebApplication app, string[] args)
    {
        if (args is not ["search", ..])
        {
            return null;
        }

        if (args is not (["search", "rebuild" or "check", ..] or ["search", "query", _, ..]))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        // The site must start to be asked, but nobody is to call: any free port will do.
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        try
        {
            return await RunAsync(app.Services.GetRequiredService<IShellHost>(), args);
        }
        finally
        {
            await app.StopAsync();
        }
    }

    private static async Task<int> RunAsync(IShellHost host, string[] args)
    {
        var exit = 0;
        var scope = await host.GetScopeAsync(new ShellSettings { Name = "Default" });
        await scope.UsingAsync(async inner => exit = args[1] switch
        {
            "rebuild" => await RebuildAsync(inner.ServiceProvider),
            "check" => await CheckAsync(inner.ServiceProvider),
            _ => await QueryAsync(inner.ServiceProvider, args[2], args.ElementAtOrDefault(3)),
        });
        return exit;
    }

    private static async Task<int> RebuildAsync(IServiceProvider services)
    {
        var indexer = services.GetRequiredService<SearchIndexer>();
        var documents = await indexer.RebuildAsync((written, of) => Console.WriteLine($"{written} / {of}"));
        if (documents < 0)
        {
            await Console.Error.WriteLineAsync("Another process owns the index: stop the site, or delete its search folder and let it rebuild.");
            return 3;
        }

        Console.WriteLine($"{documents} documents");
        return 0;
    }

    private static async Task<int> CheckAsync(IServiceProvider services)
    {
        var differences = await services.GetRequiredService<SearchIndexer>().CheckAsync();
        foreach (var (what, ids) in new[] { ("missing", differences.Missing), ("outdated", differences.Outdated), ("extra", differences.Extra) })
        {
            foreach (var id in ids)
            {
                Console.WriteLine($"{what} {id}");
            }
        }

        Console.WriteLine(differences.None ? "Index and content are the same." : "Index and content differ: run search rebuild.");
        return differences.None ? 0 : 1;
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
