using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace AvsPortal.Web.Tests;

/// <summary>The whole portal on PostgreSQL: set up, read, changed, found.</summary>
public sealed class PostgresTests
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("AVSPORTAL_TEST_POSTGRES");

    [SkippableFact]
    public async Task Portal_OnPostgres_ServesSearchesAndPublishes()
    {
        Skip.If(string.IsNullOrEmpty(Server), "No PostgreSQL: set AVSPORTAL_TEST_POSTGRES to a connection string whose user may create databases.");
        var database = "avsportal_" + Guid.NewGuid().ToString("n")[..12];
        await ExecuteAsync($"CREATE DATABASE {database}");
        try
        {
            await using var host = await PortalHost.StartInAsync(SiteTemplate.NewFolder(), new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseProvider"] = "Postgres",
                ["OrchardCore:OrchardCore_AutoSetup:Tenants:0:DatabaseConnectionString"] = new NpgsqlConnectionStringBuilder(Server) { Database = database }.ConnectionString,
            });
            using var visitor = host.CreateClient();
            foreach (var path in new[] { "/fr", "/en/history", "/fr/equipe", "/en/governance", "/fr/mandats", "/fr/la-societe" })
            {
                await visitor.GetPageAsync(path);
            }

            const string word = "anodisation";
            await host.InScopeAsync(async services =>
            {
                var contents = services.GetRequiredService<IContentManager>();
                var page = await contents.NewAsync("Page");
                page.Alter<TitlePart>(title => title.Title = word);
                page.Alter<LocalizationPart>(part => part.Culture = "fr");
                page.DisplayText = word;
                Assert.True(await contents.CreateAsync(page, VersionOptions.Published));
            });

            for (var tries = 0; !(await visitor.GetStringAsync("/fr/recherche?q=" + word)).Contains($">{word}", StringComparison.OrdinalIgnoreCase); tries++)
            {
                Assert.True(tries < 200, "The published page is not found by search.");
                await Task.Delay(50);
            }
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE {database} WITH (FORCE)");
        }
    }

    private static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
