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

    private readonly string folder = SiteTemplate.NewFolder();

    public async Task InitializeAsync() => SiteTemplate.Copy(await SiteTemplate.FolderAsync(), folder);

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

        var (titles, uses) = (Rows(Titles), Rows(Uses));
        Assert.Contains(titles, row => row.EndsWith("|zinc", StringComparison.Ordinal));
        Assert.True(uses.Count(row => row.EndsWith("|1|0", StringComparison.Ordinal)) > 0, "No version is published and not the latest.");
        MakeOlder();
        Assert.Throws<SqliteException>(() => Rows(Titles));

        await using var host = await PortalHost.StartInAsync(folder, keep: true);
        await UntilAsync(() => Task.FromResult(Rows(Titles).SequenceEqual(titles) && Rows(Uses).SequenceEqual(uses)), "The tables lack what was there before.", host);
        using var visitor = host.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/media/rapports/public.pdf")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.GetAsync("/media/rapports/conseil.pdf")).StatusCode);
        using var staff = await host.LoginAsAdminAsync();
        Assert.Equal("Équipe de relève", Assert.Single((await staff.GetPageAsync("/Admin/Contents/ContentItems/Page?q=EQUIPE")).QuerySelectorAll("tbody th a")).TextContent.Trim());
        Assert.DoesNotContain(host.LogLines, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    /// <summary>Takes from the database what it had not before these steps of the migrations, and the record of the steps.</summary>
    private void MakeOlder()
    {
        using var connection = Open();
        Execute(connection, "DROP TABLE TitleIndex");
        Execute(connection, "DROP TABLE MediaUseIndex");
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT Content FROM Document WHERE Type LIKE '%DataMigrationVersions'";
        var document = JsonNode.Parse((string)read.ExecuteScalar()!)!;
        foreach (var (migration, version) in new[] { ("AvsPortal.Kernel.Contents.Indexes.ContentMigrations", 3), ("AvsPortal.Organization.Migrations", 5) })
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

    private static void Execute(SqliteConnection connection, string sql)
    {
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
