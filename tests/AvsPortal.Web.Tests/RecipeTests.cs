using System.Diagnostics;
using System.Reflection;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Web.Tests;

/// <summary>The setup recipe: run again, and run on after a crash.</summary>
public sealed class RecipeTests
{
    [Fact]
    public async Task SetupRecipe_RunAgain_ChangesNothing()
    {
        await using var portal = await PortalHost.StartAsync();
        var before = await ReadDocumentsAsync(portal.Folder);

        await portal.InScopeAsync(async services =>
        {
            var recipes = await services.GetRequiredService<IRecipeHarvester>().HarvestRecipesAsync();
            await services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(
                "again", recipes.Single(recipe => recipe.Name == "AvsPortal"), new Dictionary<string, object>(StringComparer.Ordinal), CancellationToken.None);
        });

        var after = await ReadDocumentsAsync(portal.Folder);
        Assert.True(before.Count > 50, $"Only {before.Count} documents: the site was not set up.");
        var changed = after.Except(before, StringComparer.Ordinal).Select(row => $"{before.Find(old => old.Split(' ')[0] == row.Split(' ')[0])}\n→ {row}");
        Assert.True(!changed.Any(), string.Join('\n', changed));
        Assert.Equal(before.Count, after.Count);
    }

    [Theory]
    [InlineData("step 4 of 6: Roles")]
    [InlineData("Recipe AvsPortal.Timeline, step 1 of 1: content")]
    public async Task SetupKilled_IsFinishedByTheNextStart(string moment)
    {
        var folder = SiteTemplate.NewFolder();
        await KillAtAsync(folder, moment);

        await using var portal = await PortalHost.StartInAsync(folder);

        var items = await ReadContentItemsAsync(portal.Folder);
        await using var whole = await PortalHost.StartAsync();
        Assert.Equal(await ReadContentItemsAsync(whole.Folder), items);
        using var admin = await portal.LoginAsAdminAsync();
    }

    /// <summary>Starts the portal as a process of its own and kills it when it writes <paramref name="moment"/>.</summary>
    private static async Task KillAtAsync(string folder, string moment)
    {
        var metadata = typeof(RecipeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);
        var bin = Path.Combine(metadata["RepoRoot"]!, "src", "AvsPortal.Web", "bin", metadata["Configuration"]!, "net10.0");
        const string tenant = "OrchardCore__OrchardCore_AutoSetup__Tenants__0__";
        var start = new ProcessStartInfo("dotnet", [Path.Combine(bin, "AvsPortal.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = bin,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment =
            {
                ["DOTNET_EnableDiagnostics"] = "0", // Killed, it would leave its pipes and its socket in the temporary folder.
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ORCHARD_APP_DATA"] = folder,
                [tenant + "AdminUsername"] = PortalHost.AdminName,
                [tenant + "AdminPassword"] = PortalHost.AdminPassword,
            },
        };
        using var process = Process.Start(start)!;
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (line.Contains(moment, StringComparison.Ordinal))
            {
                process.Kill();
                await process.WaitForExitAsync();
                return;
            }
        }

        Assert.Fail($"The setup never came to '{moment}':\n{string.Join('\n', output)}");
    }

    // Without what a process says of itself whenever it is time to: that it is there.
    private static Task<List<string>> ReadDocumentsAsync(string folder) =>
        ReadAsync(folder, "SELECT Id || ' ' || Type || ' ' || Content FROM Document WHERE Type NOT LIKE '%.SearchNode%' ORDER BY Id");

    private static Task<List<string>> ReadContentItemsAsync(string folder)
        => ReadAsync(folder, "SELECT ContentItemId || ' ' || ContentItemVersionId || ' ' || Published || Latest FROM ContentItemIndex ORDER BY 1");

    private static async Task<List<string>> ReadAsync(string folder, string query)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "Sites", "Default", "OrchardCore.db")};Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = query;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}
