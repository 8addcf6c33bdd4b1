using System.Data.Common;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>Runs each statement at once, prepared once: best for SQLite, where a statement is a function call.</summary>
internal sealed class PreparedWriter(DbConnection connection, DbTransaction transaction) : DocumentWriter
{
    private readonly Dictionary<WriteCommand, DbCommand> prepared = [];

    internal override async Task RunAsync(WriteCommand command, object?[] values, Func<Exception>? missed, CancellationToken cancellationToken)
    {
        if (!prepared.TryGetValue(command, out var statement))
        {
            prepared[command] = statement = Prepare(command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            statement.Parameters[i].Value = command.Parameters[i].Value(values[i]);
        }

        if (await statement.ExecuteNonQueryAsync(cancellationToken) == 0 && missed is not null)
        {
            throw missed();
        }
    }

    internal override Task CompleteAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override async ValueTask DisposeAsync()
    {
        foreach (var statement in prepared.Values)
        {
            await statement.DisposeAsync();
        }
    }

    private DbCommand Prepare(WriteCommand command)
    {
        var statement = connection.CreateCommand();
        statement.Transaction = transaction;
        statement.CommandText = command.Sql;
        foreach (var parameter in command.Parameters)
        {
            statement.Parameters.Add(parameter.Create(statement));
        }

        return statement;
    }
}
