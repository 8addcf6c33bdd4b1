using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Browser.Tests;

/// <summary>The whole public site by its own links, in both languages, signed out and in.</summary>
public sealed class LinkTests : IAsyncLifetime
{
    private const int MostPages = 400;
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task EveryLink_LeadsSomewhere_AndEveryPageHasItsTwin(bool signedIn)
    {
        using var client = signedIn ? await host.LoginAsAdminAsync() : host.CreateClient();
        var pages = new Dictionary<string, IDocument?>(StringComparer.Ordinal);
        var waiting = new Queue<(string Path, string From)>([("/fr", "the start"), ("/en", "the start")]);
        var fragments = new List<(string Path, string Fragment, string From)>();
        var faults = new List<string>();
        while (waiting.TryDequeue(out var next) && pages.Count < MostPages)
        {
            if (pages.ContainsKey(next.Path))
            {
                continue;
            }

            pages[next.Path] = await OpenAsync(client, next.Path, next.From, faults);
            if (pages[next.Path] is not { } page || !IsPublic(next.Path))
            {
                continue;
            }

            foreach (var (path, fragment) in LinksOf(page))
            {
                var target = path.Length == 0 ? next.Path : path;
                waiting.Enqueue((target, next.Path));
                if (fragment.Length > 0)
                {
                    fragments.Add((target, Uri.UnescapeDataString(fragment), next.Path));
                }
            }
        }

        faults.AddRange(fragments.Distinct()
            .Where(link => pages.GetValueOrDefault(link.Path) is { } page && page.GetElementById(link.Fragment) is null)
            .Select(link => $"{link.From}: nothing is called #{link.Fragment} at {link.Path}"));
        foreach (var (path, page) in pages.Where(page => page.Value is not null && IsPublic(page.Key)))
        {
            var twin = page!.QuerySelector(".language a")?.GetAttribute("href") ?? "";
            var back = pages.GetValueOrDefault(twin)?.QuerySelector(".language a")?.GetAttribute("href");
            if (back != path)
            {
                faults.Add($"{path}: its twin {twin} leads back to {back ?? "nothing"}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
        Assert.InRange(pages.Count, 40, MostPages - 1);
    }

    private static bool IsPublic(string path) =>
        path.StartsWith("/fr", StringComparison.Ordinal) || path.StartsWith("/en", StringComparison.Ordinal);

    private static async Task<IDocument?> OpenAsync(HttpClient client, string path, string from, List<string> faults)
    {
        using var answer = await client.GetAsync(path);
        if (answer.StatusCode != HttpStatusCode.OK && (int)answer.StatusCode is < 300 or >= 400)
        {
            faults.Add($"{from}: {path} answers {(int)answer.StatusCode}");
        }

        return answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html"
            ? await BrowsingContext.New().OpenAsync(response => response.Content(answer.Content.ReadAsStream()).Address("http://localhost" + path))
            : null;
    }

    private static IEnumerable<(string Path, string Fragment)> LinksOf(IDocument page)
    {
        foreach (var (selector, attribute) in new[] { ("a[href]", "href"), ("link[href]", "href"), ("script[src]", "src"), ("img[src]", "src"), ("form[method=get]", "action") })
        {
            foreach (var element in page.QuerySelectorAll(selector))
            {
                var address = element.GetAttribute(attribute)!;
                if (address.StartsWith("http://localhost/", StringComparison.Ordinal))
                {
                    address = address["http://localhost".Length..];
                }

                if (address.StartsWith('#') || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)))
                {
                    var parts = address.Split('#', 2);
                    yield return (parts[0], parts.Length > 1 ? parts[1] : "");
                }
            }
        }
    }
}
