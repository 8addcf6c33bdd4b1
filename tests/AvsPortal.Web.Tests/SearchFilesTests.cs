using AvsPortal.Organization.Contracts;
using AvsPortal.Search.Files;
using AvsPortal.Tests.Shared;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>The text of files attached to a page is found with the page; a hostile one costs a log line.</summary>
public sealed class SearchFilesTests : IAsyncLifetime
{
    private PortalHost host = null!;

    public async Task InitializeAsync() => host = await PortalHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task PageWithFiles_IsFoundByTheirWords_AndShowsThem()
    {
        await PublishAsync("fr", "Rapports", "4rapports", ("rapport.pdf", OfficeFiles.Pdf("Mot du president", "Le zirconium")), ("budget.xlsx", OfficeFiles.Spreadsheet(("Budget", ["Palladium"]))));
        await PublishAsync("en", "Reports", "4rapports", ("slides.pptx", OfficeFiles.Slides("Welcome", "Vanadium foundry")), ("minutes.docx", OfficeFiles.Word("Tungsten")));

        await FoundAsync("fr", "zirconium");
        await FoundAsync("fr", "palladium");
        await FoundAsync("en", "vanadium");
        await FoundAsync("en", "tungsten");

        using var visitor = host.CreateClient();
        var page = await visitor.GetStringAsync("/fr/rapports");
        Assert.Contains("/media/rapport.pdf", page, StringComparison.Ordinal);
        Assert.Contains("(XLSX)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileReplacedInItsPlace_IsReadAgain_ThoughNoPageWasWritten()
    {
        await PublishAsync("fr", "Rapports", "4rapports", ("rapport.pdf", OfficeFiles.Pdf("Le zirconium")));
        await FoundAsync("fr", "zirconium");

        await host.InScopeAsync(services => services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync("rapport.pdf", OfficeFiles.Pdf("Le palladium"), overwrite: true));
        await FoundAsync("fr", "palladium");
        Assert.False(await host.FindsAsync("zirconium"), "The page is still found by what its file said before.");
    }

    [Fact]
    public async Task HostileFile_CostsOneLogLine_AndItsPageIsFound()
    {
        await PublishAsync("fr", "Zirconium", "4zirconium", ("mauvais.docx", new MemoryStream("PK\u0003\u0004 rien de tel"u8.ToArray())));
        await FoundAsync("fr", "zirconium");
        for (var tries = 0; !host.LogLines.Any(line => line.Contains("mauvais.docx", StringComparison.Ordinal)); tries++)
        {
            Assert.True(tries < 200, "Nothing in the log names the file.");
            await Task.Delay(50);
        }

        Assert.Single(host.LogLines, line => line.Contains("mauvais.docx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TextOfAFileThatNoItemHas_IsDeletedAfterAWeek_ThatOfOneInUseIsKept()
    {
        await PublishAsync("fr", "Rapports", "4rapports", ("rapport.pdf", OfficeFiles.Pdf("Mot du president", "Le zirconium")));
        await FoundAsync("fr", "zirconium");
        var folder = Directory.EnumerateDirectories(host.Folder, "files", SearchOption.AllDirectories).Single(path => Path.GetFileName(Path.GetDirectoryName(path)) == "search");
        var used = Assert.Single(Directory.GetFiles(folder));
        var unused = Path.Combine(folder, "0.json");
        await File.WriteAllTextAsync(unused, "[]");
        foreach (var text in new[] { used, unused })
        {
            File.SetLastWriteTimeUtc(text, File.GetLastWriteTimeUtc(text).AddDays(-8));
        }

        // Another page with the same file asks for its text.
        await PublishAsync("fr", "Palladium", "4palladium", ("rapport.pdf", null));
        await FoundAsync("fr", "palladium");
        await host.InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<FileTextsTask>().Single().DoWorkAsync(services, CancellationToken.None));
        Assert.True(File.Exists(used));
        Assert.False(File.Exists(unused));
    }

    private Task PublishAsync(string culture, string title, string set, params (string Path, MemoryStream? Content)[] files) => host.InScopeAsync(async services =>
    {
        var media = services.GetRequiredService<IMediaFileStore>();
        foreach (var (path, content) in files)
        {
            if (content is not null)
            {
                await media.CreateFileFromStreamAsync(path, content, overwrite: true);
            }
        }

        var contents = services.GetRequiredService<IContentManager>();
        var page = await contents.NewAsync("Page");
        page.DisplayText = title;
        page.Alter<TitlePart>(part => part.Title = title);
        page.Alter<LocalizationPart>(part => (part.Culture, part.LocalizationSet) = (culture, set));
        page.Alter<DocumentsPart>(part => part.Documents.Paths = [.. files.Select(file => file.Path)]);
        Assert.True(await contents.CreateAsync(page, VersionOptions.Published));
    });

    private async Task FoundAsync(string culture, string word)
    {
        using var client = host.CreateClient();
        for (var tries = 0; (await client.GetStringAsync($"/api/search?culture={culture}&q={word}")).Contains("\"total\":0", StringComparison.Ordinal); tries++)
        {
            Assert.True(tries < 400, $"{word} is not found:\n{string.Join('\n', host.LogLines)}");
            await Task.Delay(50);
        }
    }
}
