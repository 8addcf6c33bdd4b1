using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AvsPortal.Kernel.Localization;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Settings;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Web.Tests;

/// <summary>Every page, as it is served, speaks one language: no text of the interface in the other one is left on it.</summary>
public sealed class OneLanguageTests : IAsyncLifetime
{
    private static readonly string Root = typeof(OneLanguageTests).Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), inherit: false)
        .Cast<System.Reflection.AssemblyMetadataAttribute>().First(attribute => attribute.Key == "RepoRoot").Value!;

    private static readonly string[] Spoken = ["aria-label", "placeholder", "title", "alt"];

    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task NoPage_ShowsTheInterfaceInTheOtherLanguage(string culture)
    {
        var foreign = Foreign(culture, await NamesAsync());
        Assert.True(foreign.Count > 300, $"Only {foreign.Count} messages were read from the PO files.");
        var found = new List<string>();

        using var visitor = host.CreateClient(culture);
        await visitor.GetPageAsync("/" + culture);
        foreach (var path in await PublicPathsAsync(visitor, culture))
        {
            found.AddRange(await ForeignTextsAsync(visitor, path, culture, foreign));
        }

        using var staff = await host.LoginAsAdminAsync();
        await staff.GetAsync($"/Admin/Language?culture={culture}&returnUrl=%2FAdmin");
        await staff.GetPageAsync("/" + culture);
        foreach (var path in await AdminPathsAsync(staff))
        {
            found.AddRange(await ForeignTextsAsync(staff, path, culture, foreign));
        }

        Assert.True(found.Count == 0, string.Join('\n', found.Distinct(StringComparer.Ordinal)));
    }

    private static async Task<IEnumerable<string>> ForeignTextsAsync(HttpClient client, string path, string culture, List<Regex> foreign)
    {
        using var response = await client.GetAsync(path);
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path} answers {(int)response.StatusCode}.");
        var page = await response.ReadPageAsync();
        return Texts(page, culture).Where(text => foreign.Exists(message => message.IsMatch(text))).Select(text => $"{path}: “{text}”");
    }

    // What is marked as the other language may be in it; scripts and styles say nothing.
    private static IEnumerable<string> Texts(IHtmlDocument page, string culture) => page.All
        .Where(element => element is not (IHtmlScriptElement or IHtmlStyleElement) && element.Closest("[lang]")?.GetAttribute("lang")?.StartsWith(culture, StringComparison.Ordinal) != false
            && element.Closest("tbody, .result, datalist, option, textarea") is null)
        .SelectMany(element => element.ChildNodes.OfType<IText>().Select(text => text.Text)
            .Concat(Spoken.Select(name => element.GetAttribute(name) ?? "")))
        .Select(Plain)
        .Where(text => text.Length > 0);

    /// <summary>The site's name and the titles of its content, which the admin shows as they are.</summary>
    private Task<HashSet<string>> NamesAsync() => host.InScopeAsync(async services =>
    {
        var titles = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Latest || row.Published).ListAsync();
        var site = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        return titles.Select(row => Plain(row.DisplayText ?? "")).Append(Plain(site.SiteName)).ToHashSet(StringComparer.Ordinal);
    });

    /// <summary>Messages of the other language that are none of this one.</summary>
    private static List<Regex> Foreign(string culture, HashSet<string> names)
    {
        var entries = new[] { "src", "modules", "themes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "fr.po", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(Read)
            .ToList();
        var english = entries.Select(entry => Plain(entry.Id)).ToHashSet(StringComparer.Ordinal);
        var french = entries.SelectMany(entry => entry.Translations).Select(Plain).ToHashSet(StringComparer.Ordinal);
        var (other, own) = culture == "fr" ? (english, french) : (french, english);
        return [.. other.Where(text => !own.Contains(text) && !names.Contains(text) && text.Count(char.IsLetter) > 3).Select(Pattern)];
    }

    private static List<PoEntry> Read(string file)
    {
        using var reader = new StreamReader(file);
        return [.. PoParser.Parse(reader, file)];
    }

    // "{0}" stands for anything; a message of nearly nothing else would match anything.
    private static Regex Pattern(string message)
    {
        var pattern = Regex.Replace(Regex.Escape(message), @"\\\{\d+}", message.Count(char.IsLetter) > 12 ? ".+" : "\\{0}", RegexOptions.None, TimeSpan.FromSeconds(1));
        return new Regex("^" + pattern + "$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static string Plain(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Replace('\u202f', ' ')
        .Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static async Task<List<string>> PublicPathsAsync(HttpClient client, string culture)
    {
        var search = culture == "fr" ? "/fr/recherche" : "/en/search";
        var paths = new List<string> { "/Login", $"/{culture}/nulle-part", search, search + "?q=aluminium", search + "?q=zzzyyyxxx" };
        foreach (var address in await LocationsAsync(client, "/sitemap.xml"))
        {
            var path = new Uri(address).PathAndQuery;
            if (path == "/" + culture || path.StartsWith($"/{culture}/", StringComparison.Ordinal))
            {
                paths.Add(path);
            }
        }

        Assert.True(paths.Count > 15, $"Only {paths.Count.ToString(CultureInfo.InvariantCulture)} pages are known.");
        return paths;
    }

    private static async Task<List<string>> LocationsAsync(HttpClient client, string path)
    {
        var document = XDocument.Parse(await client.GetStringAsync(path));
        var locations = document.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value).ToList();
        if (document.Root!.Name.LocalName != "sitemapindex")
        {
            return locations;
        }

        var all = new List<string>();
        foreach (var part in locations)
        {
            all.AddRange(await LocationsAsync(client, new Uri(part).PathAndQuery));
        }

        return all;
    }

    /// <summary>What the menu leads to, and from there a form of each kind.</summary>
    private static async Task<List<string>> AdminPathsAsync(HttpClient staff)
    {
        var paths = Links(await staff.GetPageAsync("/Admin"), "nav a[href^='/Admin']").Append("/Admin").Append("/ChangePassword").Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in paths.ToArray())
        {
            var page = await staff.GetPageAsync(path);
            paths.AddRange(Links(page, "main a[href*='/Create']"));
            paths.AddRange(Links(page, "main a[href*='/Edit']").Take(1));
        }

        paths.AddRange(new[] { "Page", "TimelineEvent", "TeamMember", "BoardMember", "Mandate", "SocietyProfile", "Value" }.Select(type => $"/Admin/Contents/ContentTypes/{type}/Create"));
        return [.. paths.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Links(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href")!).Where(href => !href.Contains("/Language", StringComparison.Ordinal));
}
