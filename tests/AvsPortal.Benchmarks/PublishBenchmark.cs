using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace AvsPortal.Benchmarks;

/// <summary>From an editor's press on "publish" to the item being found by a visitor's search, while 50 readers read.</summary>
internal static class PublishBenchmark
{
    private const int Publications = 300;
    private const int WarmUp = 40;
    private static readonly string[] Pages = ["/fr", "/en/history", "/fr/equipe", "/fr/recherche?q=aluminium", "/en/governance"];
    private static readonly string[] Words = ["aluminium", "equipementiers", "conseil", "Arvida", "CNRC", "transformation", "mandat", "salon", "région", "formation", "cherry"];

    public static async Task<int> RunAsync()
    {
        var data = Portal.NewDataFolder();
        await using var portal = await Portal.StartAsync(Portal.Publish(), data);
        await MeasureAsync(portal);
        Directory.Delete(data, recursive: true);
        return 0;
    }

    public static async Task MeasureAsync(Portal portal)
    {
        await MeasureAsync(portal, "reading", i => Pages[i % Pages.Length]);
        await MeasureAsync(portal, "searching", i => $"/fr/recherche?q={Words[i % Words.Length]}+{Words[i / Words.Length % Words.Length]}+{i}");
    }

    private static async Task MeasureAsync(Portal portal, string doing, Func<int, string> path)
    {
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 50).Select(reader => ReadAsync(portal, reader, path, stop.Token)).ToArray();
        using var editor = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = new Uri(portal.Url) };
        editor.DefaultRequestHeaders.Add("Cookie", await portal.LoginAsync());
        using var visitor = new HttpClient { BaseAddress = new Uri(portal.Url) };

        var saves = new List<double>();
        var found = new List<double>();
        for (var i = -WarmUp; i < Publications; i++)
        {
            var word = "zeppelin" + Guid.NewGuid().ToString("n")[..12];
            var form = await EditorForm.OpenAsync(editor, "/Admin/Contents/ContentTypes/Page/Create");
            form.Set("TitlePart.Title", word);
            form.Set("LocalizationPart.Culture", "fr");
            form.Set("AudiencePart.Audience", "everyone");
            var watch = Stopwatch.StartNew();
            using var response = await form.SubmitAsync("publish");
            var saved = watch.Elapsed.TotalMilliseconds;
            if (response.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.Found))
            {
                throw new InvalidOperationException($"Publishing answers {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
            }

            while (!(await visitor.GetStringAsync($"/fr/recherche?q={word}&n={Guid.NewGuid():n}")).Contains($">{word}", StringComparison.Ordinal) && watch.Elapsed.TotalSeconds < 30)
            {
                await Task.Delay(1);
            }

            // A portal that has just started still compiles: what is measured is the hour after.
            if (i >= 0)
            {
                saves.Add(saved);
                found.Add(watch.Elapsed.TotalMilliseconds);
            }
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        saves.Sort();
        found.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"publish, 50 readers {doing}, {Publications} publications: answer p50 {saves[Publications / 2]:N0} ms, p99 {saves[Publications * 99 / 100]:N0} ms; found by search p50 {found[Publications / 2]:N0} ms, p99 {found[Publications * 99 / 100]:N0} ms"));
    }

    /// <summary>A reader: a page every 100 ms; no two readers search for the same, so that each search is one.</summary>
    private static async Task ReadAsync(Portal portal, int reader, Func<int, string> path, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = new Uri(portal.Url) };
        for (var i = reader * 1_000; !stop.IsCancellationRequested; i++)
        {
            try
            {
                await client.GetByteArrayAsync(path(i), stop);
                await Task.Delay(100, stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
