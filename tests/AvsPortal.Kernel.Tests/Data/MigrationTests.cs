using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class MigrationTests : DataTests
{
    private static readonly string feature = typeof(ShelfMigrations).Assembly.GetName().Name!;
    private readonly ShelfMigrationsFailure failure = new();

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Update_RunsEachStepOnce(string provider)
    {
        await using var database = await CreateAsync(provider);
        Assert.Equal(1, await ShelvesAsync(database));
        await database.InScopeAsync(async scope =>
        {
            Assert.Empty(await scope.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync());
            await scope.GetRequiredService<IDataMigrationManager>().UpdateAsync(feature);
        });
        await database.RestartAsync();
        await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        Assert.Equal(1, await ShelvesAsync(database));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task AddColumn_ToRowsThatExist_GivesTheDefault(string provider)
    {
        failure.IsWanted = true;
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.InSessionAsync(session => session.SaveAsync(new Book { Title = "A", Year = 5 }));
        await database.InScopeAsync(async scope =>
        {
            var migration = new ShelfMigrations(scope.GetRequiredService<ISession>(), failure)
            {
                SchemaBuilder = new AvsPortal.Kernel.Data.Schema.SchemaBuilder(scope.GetRequiredService<AvsPortal.Kernel.Data.Sessions.Session>()),
            };
            await migration.UpdateFrom1Async();
        });
        Assert.Equal(0, (await database.ReadAsync(session => session.QueryIndex<BookIndex>().FirstOrDefaultAsync())).Year);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Update_WhenAStepFails_KeepsTheStepsBeforeAndNothingOfIt(string provider)
    {
        failure.IsWanted = true;
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await CreateAsync(provider));
        Assert.Contains(nameof(ShelfMigrations), exception.Message, StringComparison.Ordinal);
        Assert.Contains("UpdateFrom2Async", exception.Message, StringComparison.Ordinal);

        failure.IsWanted = false;
        await using var database = failed!;
        await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAsync(feature));
        Assert.Equal(1, await ShelvesAsync(database));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Uninstall_UndoesAndForgets(string provider)
    {
        await using var database = await CreateAsync(provider);
        await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().Uninstall(feature));
        await database.InScopeAsync(async scope =>
            Assert.Equal([feature], await scope.GetRequiredService<IDataMigrationManager>().GetFeaturesThatNeedUpdateAsync()));
    }

    private TestDatabase? failed;

    private async Task<TestDatabase> CreateAsync(string provider)
    {
        failed = await TestDatabase.CreateAsync(provider, services => services.AddSingleton(failure).AddDataMigration<ShelfMigrations>(), migrate: false);
        await failed.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        return failed;
    }

    private static Task<int> ShelvesAsync(TestDatabase database) => database.ReadAsync(session => session.Query<Shelf>().CountAsync());
}
