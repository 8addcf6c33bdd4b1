using System.Globalization;

namespace AvsPortal.Benchmarks;

/// <summary>Pages of the portal against a bare Kestrel that returns the same bytes, interleaved in one run.</summary>
internal static class RequestsBenchmark
{
    private const double Seconds = 4;

    // A machine's speed wanders within seconds: both are asked in turn, so that it wanders for both.
    private const int Turns = 8;
    private const double WarmUpSeconds = 6;

    /// <param name="only">Part of the names of the pages to measure; empty for all.</param>
    public static async Task<int> RunAsync(string only)
    {
        var published = Portal.Publish();
        var data = Portal.NewDataFolder();
        await using var portal = await Portal.StartAsync(published, data);
        await MeasureAsync(portal, only);
        Directory.Delete(data, recursive: true);
        return 0;
    }

    public static async Task MeasureAsync(Portal portal, string only = "")
    {
        var admin = await portal.LoginAsync();
        var partner = await portal.LoginPartnerAsync();

        // A portal that has just started still compiles: what is measured is the hour after.
        await LoadClient.RunAsync(portal.Port, "/fr", WarmUpSeconds);
        await LoadClient.RunAsync(portal.Port, "/fr", WarmUpSeconds, cookies: partner);
        Console.WriteLine("page                                   | portal req/s  p50 ms  p99 ms | bare req/s  p99 ms | ratio");
        foreach (var (name, path, cookies) in new (string, string, string?)[]
        {
            ("home, visitor", "/fr", null),
            ("history, visitor", "/fr/historique", null),
            ("search, visitor", "/fr/recherche?q=aluminium", null),
            ("home, partner", "/fr", partner),
            ("history, partner", "/fr/historique", partner),
            ("search, partner", "/fr/recherche?q=aluminium", partner),
            ("home, administrator", "/fr", admin),
            ("admin list", "/Admin/Contents/ContentItems", admin),
        })
        {
            if (name.Contains(only, StringComparison.OrdinalIgnoreCase))
            {
                await PrintAsync(portal, name, path, cookies);
            }
        }
    }

    private static async Task PrintAsync(Portal portal, string name, string path, string? cookies)
    {
        using var client = new HttpClient(new HttpClientHandler { UseCookies = false });
        if (cookies is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", cookies);
        }

        var body = await client.GetByteArrayAsync(portal.Url + path);
        var (process, port) = await BareServer.StartAsync(body);
        using (process)
        {
            try
            {
                await LoadClient.RunAsync(portal.Port, path, 2, cookies: cookies);
                await LoadClient.RunAsync(port, "/", 1);
                var (ours, bare) = await InTurnAsync(
                    () => LoadClient.RunAsync(portal.Port, path, Seconds / Turns, cookies: cookies), () => LoadClient.RunAsync(port, "/", Seconds / Turns));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{name,-20} {body.Length,8} bytes     | {ours.PerSecond,12:N0} {ours.P50,7:N2} {ours.P99,7:N2} | {bare.PerSecond,10:N0} {bare.P99,7:N2} | {ours.PerSecond / bare.PerSecond,6:P0}{(ours.Failed > 0 ? $"  {ours.Failed} failed" : "")}"));
            }
            finally
            {
                process.Kill();
                await process.WaitForExitAsync();
            }
        }
    }

    private static async Task<(LoadClient.Result First, LoadClient.Result Second)> InTurnAsync(Func<Task<LoadClient.Result>> first, Func<Task<LoadClient.Result>> second)
    {
        var (ones, others) = (new List<LoadClient.Result>(), new List<LoadClient.Result>());
        for (var turn = 0; turn < Turns; turn++)
        {
            ones.Add(await first());
            others.Add(await second());
        }

        return (LoadClient.Result.Of(ones), LoadClient.Result.Of(others));
    }
}
