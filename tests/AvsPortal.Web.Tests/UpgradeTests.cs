using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using AvsPortal.Tests.Shared;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Media;
using OrchardCore.Title.Models;
using static AvsPortal.Web.Tests.SearchPages;

namespace AvsPortal.Web.Tests;

/// <summary>A site that was set up before some of its index tables were thought of.</summary>
public sealed class UpgradeTests : IAsyncLifetime
{
    private const string Titles = "SELECT DocumentId, TitleKey FROM TitleIndex";
    private const string Uses = "SELECT DocumentId, ContentItemId, PathKey, Published, Latest FROM MediaUseIndex";
    private const string Records = "SELECT LocalizationSet, ContentType, State, ModifiedUtc FROM TranslationRecordIndex";
    private const string Notes = "SELECT Type FROM Document WHERE Type LIKE '%Note'";

    private string folder = "";

    public async Task InitializeAsync() => folder = await SiteTemplate.NewCopyAsync();

    public Task DisposeAsync()
    {
        SiteTemplate.Delete(folder);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Start_OnAnOlderDatabase_MakesTheTables_WithWhatIsThereAlready()
    {
        await using (var before = await PortalHost.StartInAsync(folder, keep: true))
        {
            await StoreAsync(before, "rapports/public.pdf");
            await StoreAsync(before, "rapports/conseil.pdf");
            await before.PublishPageAsync("Équipe de relève", files: "rapports/public.pdf");
            var page = await before.PublishPageAsync("Œuvre au noir", change: ForTheBoard, files: "rapports/conseil.pdf");

            // A draft over what is published: two versions, each with its rows.
            await before.InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                var draft = await contents.GetAsync(page, VersionOptions.DraftRequired);
                draft.Alter<TitlePart>(part => part.Title = "Zinc");
                await contents.UpdateAsync(draft);
            });
        }

        var (titles, uses, records) = (Rows(Titles), Rows(Uses), Rows(Records));
        Assert.Contains(titles, row => row.EndsWith("|zinc", StringComparison.Ordinal));
        Assert.True(uses.Count(row => row.EndsWith("|1|0", StringComparison.Ordinal)) > 0, "No version is published and not the latest.");
        MakeOlder();
        Assert.Throws<SqliteException>(() => Rows(Titles));

        await using var host = await PortalHost.StartInAsync(folder, keep: true);
        Assert.Equal(titles, Rows(Titles));
        Assert.Equal(uses, Rows(Uses));
        Assert.Equal(records, Rows(Records));
        Assert.Empty(Rows(Notes));
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/media/rapports/public.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/media/rapports/conseil.pdf")).StatusCode);
        using var staff = await host.LoginAsAdminAsync();
        Assert.Equal("Équipe de relève", Assert.Single((await staff.GetPageAsync("/Admin/Contents/ContentItems/Page?q=EQUIPE")).QuerySelectorAll("tbody th a")).TextContent.Trim());
        Assert.DoesNotContain(host.LogLines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFillThatIsCutShort_IsDoneAtTheNextStart()
    {
        await using (var before = await PortalHost.StartInAsync(folder, keep: true))
        {
            await StoreAsync(before, "rapports/public.pdf");
            await before.PublishPageAsync("Équipe de relève", files: "rapports/public.pdf");
        }

        var (titles, uses, records) = (Rows(Titles), Rows(Uses), Rows(Records));
        MakeOlder();

        // What the last item and any record would write is refused, as if the process had ended there.
        Execute("CREATE TRIGGER CutItems BEFORE UPDATE ON Document WHEN NEW.Id = (SELECT MAX(DocumentId) FROM ContentItemIndex) BEGIN SELECT RAISE(ABORT, 'cut'); END");
        Execute("CREATE TRIGGER CutRecords BEFORE INSERT ON Document WHEN NEW.Type LIKE '%.TranslationRecord' BEGIN SELECT RAISE(ABORT, 'cut'); END");
        await using (var cut = await PortalHost.StartInAsync(folder, keep: true))
        {
            Assert.Equal(3, cut.LogLines.Count(line => line.StartsWith("Error", StringComparison.Ordinal)));
        }

        Assert.InRange(Rows(Titles).Count, 1, titles.Count - 1);
        Assert.NotEqual(uses, Rows(Uses));
        Assert.Empty(Rows(Records));
        Assert.Equal(3, Rows(Notes).Count);

        Execute("DROP TRIGGER CutItems");
        Execute("DROP TRIGGER CutRecords");
        await using var host = await PortalHost.StartInAsync(folder, keep: true);
        Assert.Equal(titles, Rows(Titles));
        Assert.Equal(uses, Rows(Uses));
        Assert.Equal(records, Rows(Records));
        Assert.Empty(Rows(Notes));
        Assert.DoesNotContain(host.LogLines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    /// <summary>Takes from the database what it had not before these steps of the migrations, and the record of the steps.</summary>
    private void MakeOlder()
    {
        Execute("DROP INDEX IDX_ContentItemIndex_Document");
        Execute("DROP TABLE TitleIndex");
        Execute("DROP TABLE MediaUseIndex");
        Execute("DROP TABLE TranslationRecordIndex");
        Execute("DELETE FROM Document WHERE Type LIKE '%.TranslationRecord'");
        using var connection = Open();
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT Content FROM Document WHERE Type LIKE '%DataMigrationVersions'";
        var document = JsonNode.Parse((string)read.ExecuteScalar()!)!;
        foreach (var (migration, version) in new[] { ("AvsPortal.Kernel.Contents.Indexes.ContentMigrations", 3), ("AvsPortal.Organization.Migrations", 5), ("AvsPortal.Bilingual.Migrations", 1) })
        {
            Assert.True(document["Versions"]![migration]!.GetValue<int>() > version, $"{migration} was never beyond {version}.");
            document["Versions"]![migration] = version;
        }

        using var write = connection.CreateCommand();
        write.CommandText = "UPDATE Document SET Content = $content WHERE Type LIKE '%DataMigrationVersions'";
        write.Parameters.AddWithValue("$content", document.ToJsonString());
        Assert.Equal(1, write.ExecuteNonQuery());
    }

    private List<string> Rows(string query)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture))));
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private void Execute(string sql)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "Sites", "Default", "OrchardCore.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static Task StoreAsync(PortalHost host, string path) => host.InScopeAsync(async services =>
    {
        using var content = OfficeFiles.Pdf("Rapport");
        await services.GetRequiredService<IMediaFileStore>().CreateFileFromStreamAsync(path, content, overwrite: true);
    });
}
