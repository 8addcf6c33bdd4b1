using System.Reflection;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Web.Tests;

/// <summary>In Development a changed translation or template shows without a restart.</summary>
public sealed class DevelopmentTests
{
    [Fact]
    public async Task ChangedPoFile_IsReadAgain()
    {
        await using var host = await PortalHost.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["environment"] = "Development" });
        using var visitor = host.CreateClient();
        Assert.Equal("Historique", await HeadingAsync(visitor));

        var folder = Directory.CreateDirectory(Path.Combine(host.Folder, "Sites", "Default", "Localization")).FullName;
        foreach (var text in new[] { "Notre histoire", "Notre passé" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "fr.po"), $"msgid \"History\"\nmsgstr \"{text}\"\n");
            for (var tries = 0; await HeadingAsync(visitor) != text; tries++)
            {
                Assert.True(tries < 200, $"The page still says “{await HeadingAsync(visitor)}”, not “{text}”.");
                await Task.Delay(50);
            }
        }
    }

    [SkippableFact]
    public async Task ChangedTemplate_ShowsAtTheNextRequest()
    {
        var metadata = typeof(DevelopmentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        Skip.If(metadata["Configuration"] != "Debug", "Only a Debug build reads templates from the sources.");

        // Of a content type that no other test has: they read the same folder at the same time.
        var type = "Reload" + Guid.NewGuid().ToString("N");
        var file = Path.Combine(metadata["RepoRoot"]!, "themes", "AvsPortal.Theme", "Views", $"Content-{type}.liquid");
        try
        {
            await File.WriteAllTextAsync(file, "<p class=\"essai\">{{ Model.ContentItem.DisplayText }} 1</p>");
            await using var host = await PortalHost.StartAsync(new Dictionary<string, string?>(StringComparer.Ordinal) { ["environment"] = "Development" });
            var id = "";
            await host.InScopeAsync(services => services.GetRequiredService<IContentDefinitionManager>().AlterTypeDefinitionAsync(type, definition => definition.WithPart("TitlePart", _ => { })));
            await host.InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                var item = await contents.NewAsync(type);
                (item.DisplayText, id) = ("Essai", item.ContentItemId);
                await contents.CreateAsync(item, VersionOptions.Published);
            });

            using var staff = await host.LoginAsAdminAsync();
            Assert.Equal("Essai 1", await TextAsync());
            await File.WriteAllTextAsync(file, "<p class=\"essai\">{{ Model.ContentItem.DisplayText }} 2</p>");
            Assert.Equal("Essai 2", await TextAsync());

            async Task<string> TextAsync() => (await staff.GetPageAsync("/Contents/ContentItems/" + id)).QuerySelector("p.essai")?.TextContent ?? "nothing";
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task<string> HeadingAsync(HttpClient visitor) =>
        (await visitor.GetPageAsync("/fr/historique")).QuerySelector("h1")!.TextContent.Trim();
}
