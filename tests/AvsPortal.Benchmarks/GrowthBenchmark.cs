using System.Globalization;

namespace AvsPortal.Benchmarks;

/// <summary>
/// The same pages of a small site and of a large one. What a page costs is the processor's time for one request: unlike the clock's,
/// it says the same on a machine that does other things too.
/// </summary>
internal static class GrowthBenchmark
{
    private const double WarmUpSeconds = 2;
    private const double Seconds = 3;

    /// <summary>What a page took.</summary>
    /// <param name="Load">Under sixteen connections.</param>
    /// <param name="ProcessorMilliseconds">Of the portal's process, for one request.</param>
    public sealed record Cost(LoadClient.Result Load, double ProcessorMilliseconds);

    /// <param name="portal">A running portal.</param>
    /// <param name="manyItems">Whether its sitemap is an index of files.</param>
    public static async Task<IReadOnlyDictionary<string, Cost>> MeasureAsync(Portal portal, bool manyItems)
    {
        var admin = await portal.LoginAsync();
        var partner = await portal.LoginPartnerAsync();
        var costs = new Dictionary<string, Cost>(StringComparer.Ordinal);
        foreach (var (name, path, cookies) in new (string, string, string?)[]
        {
            ("home", "/fr", null),
            ("history", "/fr/historique", null),
            ("board of a day", "/fr/gouvernance?date=2018-06-01", null),
            ("search", "/fr/recherche?q=aluminium", null),
            ("home, partner", "/fr", partner),
            ("search, partner", "/fr/recherche?q=aluminium", partner),
            ("feed", "/fr/atom.xml", null),
            ("sitemap.xml", "/sitemap.xml", null),
            ("first file of the sitemap", manyItems ? "/sitemap-1.xml" : "/sitemap.xml", null),
            ("dashboard", "/Admin", admin),
            ("admin list", "/Admin/Contents/ContentItems", admin),
            ("admin list by title", "/Admin/Contents/ContentItems?sort=title", admin),
            ("admin list in English", "/Admin/Contents/ContentItems?lang=en", admin),
            ("translations", "/Admin/Translations", admin),
        })
        {
            await LoadClient.RunAsync(portal.Port, path, WarmUpSeconds, cookies: cookies);
            var before = portal.ProcessorTime;
            var load = await LoadClient.RunAsync(portal.Port, path, Seconds, cookies: cookies);
            costs[name] = new Cost(load, (portal.ProcessorTime - before).TotalMilliseconds / Math.Max(1, load.PerSecond * Seconds));
        }

        return costs;
    }

    /// <summary>Side by side, with the ratio of the costs: near 1 is a page that does not grow.</summary>
    public static void Print(IReadOnlyDictionary<string, Cost> small, IReadOnlyDictionary<string, Cost> large, int items)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"",-26} |        small site        | {items,8:N0} items more        | processor"));
        Console.WriteLine("page                       | req/s   p99 ms  cpu ms   | req/s   p99 ms  cpu ms   | ratio");
        foreach (var (name, before) in small)
        {
            var after = large[name];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-26} | {Text(before)} | {Text(after)} | {after.ProcessorMilliseconds / before.ProcessorMilliseconds,5:N2}"));
        }
    }

    private static string Text(Cost cost) => string.Create(CultureInfo.InvariantCulture,
        $"{cost.Load.PerSecond,7:N0} {cost.Load.P99,7:N1} {cost.ProcessorMilliseconds,7:N3}{(cost.Load.Failed > 0 ? " !" : "  ")}");
}
