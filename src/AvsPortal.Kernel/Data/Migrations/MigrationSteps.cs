using System.Reflection;
using System.Runtime.ExceptionServices;
using OrchardCore.Data.Migration;

namespace AvsPortal.Kernel.Data.Migrations;

/// <summary>The methods of a migration that are its steps, found by name.</summary>
internal static class MigrationSteps
{
    /// <summary>The next step from a version (0: nothing ran yet), or null when there is none.</summary>
    internal static MethodInfo? Next(Type migration, int version) =>
        version == 0 ? Find(migration, "Create") : Find(migration, FormattableString.Invariant($"UpdateFrom{version}"));

    /// <summary>Runs a step; the version it returns, or null when it returns none.</summary>
    internal static async Task<int?> RunAsync(MethodInfo step, IDataMigration migration)
    {
        object? result = null;
        try
        {
            result = step.Invoke(migration, null);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
        }

        if (result is Task<int> withVersion)
        {
            return await withVersion;
        }

        if (result is Task task)
        {
            await task;
            return null;
        }

        return result as int?;
    }

    private static MethodInfo? Find(Type migration, string name)
    {
        const BindingFlags Steps = BindingFlags.Public | BindingFlags.Instance;
        var (async, sync) = (migration.GetMethod(name + "Async", Steps, []), migration.GetMethod(name, Steps, []));
        return async is null || sync is null
            ? async ?? sync
            : throw new InvalidOperationException($"{migration} has both {async.Name} and {sync.Name}: keep one.");
    }
}
