using System.Data.Common;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>Sends statements together: best for PostgreSQL, where each is a way there and back.</summary>
internal sealed class BatchWriter(DbConnection connection, DbTransaction transaction) : DocumentWriter
{
    private const int BatchSize = 500;
    private readonly List<Func<Exception>?> missed = [];
    private readonly DbCommand parameters = connection.CreateCommand();
    private DbBatch? batch;

    internal override async Task RunAsync(WriteCommand command, object?[] values, Func<Exception>? missed, CancellationToken cancellationToken)
    {
        if (batch is null)
        {
            batch = connection.CreateBatch();
            batch.Transaction = transaction;
        }

        var statement = batch.CreateBatchCommand();
        statement.CommandText = command.Sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.Parameters[i].Create(parameters);
            parameter.Value = command.Parameters[i].Value(values[i]);
            statement.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(statement);
        this.missed.Add(missed);
        if (this.missed.Count >= BatchSize)
        {
            await CompleteAsync(cancellationToken);
        }
    }

    internal override async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (batch is null)
        {
            return;
        }

        await using var sent = batch;
        batch = null;
        await sent.ExecuteNonQueryAsync(cancellationToken);
        for (var i = 0; i < missed.Count; i++)
        {
            if (missed[i] is { } exception && sent.BatchCommands[i].RecordsAffected == 0)
            {
                throw exception();
            }
        }

        missed.Clear();
    }

    public override async ValueTask DisposeAsync()
    {
        await parameters.DisposeAsync();
        if (batch is not null)
        {
            await batch.DisposeAsync();
        }
    }
}
