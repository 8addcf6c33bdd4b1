namespace AvsPortal.Kernel.Data.Storage;

/// <summary>A statement that is run with different values again and again.</summary>
internal sealed class WriteCommand(string sql, WriteParameter[] parameters)
{
    internal string Sql { get; } = sql;

    internal WriteParameter[] Parameters { get; } = parameters;
}
