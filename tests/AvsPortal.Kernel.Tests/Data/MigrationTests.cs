using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class MigrationTests : DataTests
{
    private readonly ShelfMigrationsFailure failure = new();

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Update_RunsEachStepOnce(string provider)
    {
        await using var database = await CreateAsync(provider);
        Assert.Equal(1, await ShelvesAsync(database));
        await database.RestartAsync();
        await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        Assert.Equal(1, await ShelvesAsync(database));
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
        await database.InScopeAsync(scope => scope.GetRequiredService<IDataMigrationManager>().UpdateAllFeaturesAsync());
        Assert.Equal(1, await ShelvesAsync(database));
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
