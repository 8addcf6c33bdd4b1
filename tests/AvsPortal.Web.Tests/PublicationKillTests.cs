using System.Globalization;
using System.Net;
using AvsPortal.Web.Tests.Hosting;
using Xunit.Abstractions;

namespace AvsPortal.Web.Tests;

/// <summary>The process ends at any moment of a publication (power cut, kill -9): every item is then wholly published or wholly not.</summary>
public sealed class PublicationKillTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Kill_WhilePublishing_LeavesEveryItemWhole_OnSqlite()
    {
        var folder = await SiteTemplate.NewCopyAsync();
        await RoundsAsync(folder, rounds: 3, database: null);
    }

    [SkippableFact]
    public async Task Kill_WhilePublishing_LeavesEveryItemWhole_OnPostgres()
    {
        await using var database = await PostgresDatabase.CreateAsync();
        await RoundsAsync(SiteTemplate.NewFolder(), rounds: 1, database);
    }

    private async Task RoundsAsync(string folder, int rounds, PostgresDatabase? database)
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        var said = new Publications();
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                var before = said.Count;
                await PublishAndKillAsync(folder, database, said, round, TimeSpan.FromMilliseconds(random.Next(20, 1500)));
                output.WriteLine($"Round {round}: {said.Count - before} publications were answered before the kill.");
                await CheckAsync(folder, database, said);
            }
        }
        finally
        {
            SiteTemplate.Delete(folder);
        }
    }

    /// <summary>Three editors publish without a pause; the process is killed some time after the first answer.</summary>
    private static async Task PublishAndKillAsync(string folder, PostgresDatabase? database, Publications said, int round, TimeSpan after)
    {
        await using var portal = await PortalProcess.StartAsync(folder, database?.Environment);
        using var killed = new CancellationTokenSource();
        var before = said.Count;
        var editors = Enumerable.Range(0, 3).Select(editor => Task.Run(() => PublishAsync(portal, said, round, editor, killed.Token))).ToList();
        for (var tries = 0; said.Count == before; tries++)
        {
            Assert.False(tries > 3000 || portal.HasExited || editors.Exists(editor => editor.IsFaulted), $"Nothing is published:\n{editors.Find(editor => editor.IsFaulted)?.Exception}\n{portal.Output}");
            await Task.Delay(10);
        }

        await Task.Delay(after);
        await killed.CancelAsync();
        await portal.KillAsync();
        await Task.WhenAll(editors);
    }

    /// <summary>French, its English twin, and the French again with other words: each by the admin's own forms.</summary>
    private static async Task PublishAsync(PortalProcess portal, Publications said, int round, int editor, CancellationToken killed)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };
        using var client = new HttpClient(handler) { BaseAddress = portal.Url };
        try
        {
            var login = await client.GetPageAsync("/Login");
            await client.SubmitAsync(login, "form[action*='Login' i]", new() { ["UserName"] = PortalHost.AdminName, ["Password"] = PortalHost.AdminPassword });
            for (var number = 0; ; number++)
            {
                var word = string.Create(CultureInfo.InvariantCulture, $"r{round}e{editor}n{number}");
                var french = await EditAsync(client, said, "/Admin/Contents/ContentTypes/Page/Create", "Feuille " + word);
                var page = await client.GetPageAsync(french);
                var translated = await client.SubmitAsync(page, "form[action$='/Translate']", []);
                await EditAsync(client, said, translated.Headers.Location!.OriginalString, "Sheet " + word);
                await EditAsync(client, said, french, "Feuillet " + word);
            }
        }
        catch (Exception gone) when (killed.IsCancellationRequested || gone is HttpRequestException or IOException)
        {
            // The process is killed: what it had not answered may be done or not.
        }
    }

    private static async Task<string> EditAsync(HttpClient client, Publications said, string path, string title)
    {
        var page = await client.GetPageAsync(path);
        var response = await client.SubmitAsync(page, "form.form", new()
        {
            ["TitlePart.Title"] = title, ["HtmlBodyPart.Html"] = $"<p>Contenu de {title}.</p>", ["submit"] = "publish",
        });
        if (response.StatusCode != HttpStatusCode.Found)
        {
            throw new InvalidOperationException($"{path} answers {(int)response.StatusCode}: {(await response.ReadPageAsync()).MainText()}");
        }

        var edit = response.Headers.Location!.OriginalString.Split('?')[0];
        said.Add(edit.Split('/')[4], title);
        return edit;
    }

    /// <summary>The site starts again; documents, rows, routes, pages, search and the French-first rule agree.</summary>
    private static async Task CheckAsync(string folder, PostgresDatabase? database, Publications said)
    {
        await using (var host = await PortalHost.StartInAsync(folder, database?.Settings, keep: true))
        {
            await new PublicationCheck(host).RunAsync(said);
        }

        await using var check = PortalProcess.Launch(folder, database?.Environment, "search check");
        Assert.True(await check.WaitForExitAsync() == 0, $"search check:\n{check.Output}");
    }
}
