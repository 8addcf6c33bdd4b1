using System.Reflection;
using System.Reflection.Emit;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Tests.Shell;

/// <summary>A migration that runs a recipe of its module's <c>Migrations</c> folder.</summary>
public sealed class RecipeMigratorTests : IDisposable
{
    private const string Nothing = """{ "name": "Test", "steps": [] }""";
    private const string Update = """{ "name": "Update", "steps": [ { "name": "settings", "PageSize": 7 } ] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("avs-migrator-").FullName;

    [Fact]
    public async Task Recipe_OfTheMigrationsModule_IsRun_AndAnUnknownOneNamed()
    {
        await using var site = await TestSite.StartAsync(_folder, Nothing, moduleFiles: new() { ["Migrations/update-1.recipe.json"] = Update });
        await site.Host.Ready;
        var migration = Migration("Test");

        await site.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IRecipeMigrator>().ExecuteAsync("update-1.recipe.json", migration));

        await site.UsingAsync(async scope => Assert.Equal(7, (await scope.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).PageSize));
        var missing = await Assert.ThrowsAsync<FileNotFoundException>(() =>
            site.UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IRecipeMigrator>().ExecuteAsync("update-2.recipe.json", migration)));
        Assert.Contains("'Test'", missing.Message, StringComparison.Ordinal);
        Assert.Contains("Migrations/update-2.recipe.json", missing.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>A migration of a module of that name: the module is known by the migration's assembly.</summary>
    private static DataMigration Migration(string module)
    {
        var type = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName(module), AssemblyBuilderAccess.Run)
            .DefineDynamicModule(module).DefineType("Migrations", TypeAttributes.Public, typeof(DataMigration)).CreateType();
        return (DataMigration)Activator.CreateInstance(type)!;
    }
}
