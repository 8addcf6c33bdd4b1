using System.Globalization;

namespace AvsPortal.Benchmarks;

/// <summary>Process start to first 200 on a set-up site, and resident memory after 1,000 requests.</summary>
internal static class StartupBenchmark
{
    // Compiled ahead of time; that needs the runtime pack from the package source.
    private const string ReadyToRun = "-r linux-x64 -p:PublishReadyToRun=true -p:NuGetLockFilePath=obj/r2r.lock.json";

    private static readonly (string Name, string Folder, string Options)[] Forms =
    [
        ("plain Release build", "plain", ""),
        ("published ready-to-run", "r2r", ReadyToRun + " --self-contained false"),
        // Together with the runtime, so that what its generics are made of is compiled too.
        ("published ready-to-run with its runtime", "r2r-composite", ReadyToRun + " --self-contained true -p:PublishReadyToRunComposite=true"),
    ];

    public static async Task<int> RunAsync()
    {
        foreach (var (name, folder, options) in Forms)
        {
            var published = Portal.Publish(folder, options);
            var data = Portal.NewDataFolder();
            await using (var first = await Portal.StartAsync(published, data))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: setting up to first 200 {first.TimeToFirstPage.TotalSeconds:N2} s"));
            }

            var times = new List<double>();
            var memory = 0d;
            for (var run = 0; run < 7; run++)
            {
                await using var portal = await Portal.StartAsync(published, data);
                times.Add(portal.TimeToFirstPage.TotalSeconds);
                if (run == 0)
                {
                    using var client = new HttpClient();
                    string[] paths = ["/fr", "/en", "/fr/historique", "/fr/equipe", "/fr/gouvernance", "/fr/mandats", "/fr/recherche?q=aluminium", "/en/search?q=valley"];
                    for (var i = 0; i < 1000; i++)
                    {
                        await client.GetByteArrayAsync(portal.Url + paths[i % paths.Length]);
                    }

                    memory = portal.ResidentMegabytes();
                }
            }

            times.Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: start to first 200, median of 7: {times[3]:N2} s (best {times[0]:N2}, worst {times[^1]:N2}); resident after 1,000 requests {memory:N0} MB"));
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }
}
