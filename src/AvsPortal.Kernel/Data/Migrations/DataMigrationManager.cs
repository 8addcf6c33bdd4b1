using System.Reflection;
using AvsPortal.Kernel.Data.Schema;
using AvsPortal.Kernel.Data.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Data.Migration;

namespace AvsPortal.Kernel.Data.Migrations;

/// <summary>
/// Runs each step in a transaction of its own, together with the version it reaches: after a crash the step is as if it never began.
/// Migrations run in the order in which modules add them, which is that of their dependencies.
/// </summary>
internal sealed class DataMigrationManager(
    IServiceProvider services, Session session, ISingleDocument<DataMigrationVersions> versions, ILogger<DataMigrationManager> logger)
    : IDataMigrationManager
{
    public async Task UpdateAllFeaturesAsync()
    {
        foreach (var migration in Migrations())
        {
            await UpdateAsync(migration);
        }
    }

    private async Task UpdateAsync(IDataMigration migration)
    {
        var version = (await versions.GetAsync()).Versions.GetValueOrDefault(Key(migration));
        while (MigrationSteps.Next(migration.GetType(), version) is { } step)
        {
            await RunAsync(migration, step, async reached =>
            {
                if (reached is not { } next || next <= version)
                {
                    throw new InvalidOperationException($"{step.Name} must return a version above {version}.");
                }

                version = next;
                var current = await versions.LoadForUpdateAsync();
                current.Versions[Key(migration)] = version;
                await versions.SaveAsync(current);
            });
        }
    }

    private async Task RunAsync(IDataMigration migration, MethodInfo step, Func<int?, Task> record)
    {
        try
        {
            // From the start: what the step reads is what it changes.
            await session.BeginTransactionAsync();
            await record(await MigrationSteps.RunAsync(step, migration));
            await session.SaveChangesAsync();
            logger.LogInformation("Migration {Migration}: {Step} done.", migration.GetType(), step.Name);
        }
        catch (Exception exception)
        {
            await session.CancelAsync();
            throw new InvalidOperationException($"The migration {migration.GetType()} failed in {step.Name}: {exception.Message}", exception);
        }
    }

    private IEnumerable<IDataMigration> Migrations()
    {
        foreach (var migration in services.GetServices<IDataMigration>())
        {
            migration.SchemaBuilder = new SchemaBuilder(session);
            yield return migration;
        }
    }

    private static string Key(IDataMigration migration) => migration.GetType().FullName!;
}
