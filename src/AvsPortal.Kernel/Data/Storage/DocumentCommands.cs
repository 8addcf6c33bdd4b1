using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using YesSql;

namespace AvsPortal.Kernel.Data.Storage;

/// <summary>The statements that write a shell's tables.</summary>
internal sealed class DocumentCommands
{
    private readonly Dictionary<Type, IndexTable> tables = [];

    internal DocumentCommands(DocumentContext context)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var type = context.Model.FindEntityType(typeof(Document))!;
        var columns = new[] { nameof(Document.Id), nameof(Document.Type), nameof(Document.Content), nameof(Document.Version) }
            .Select(name => type.FindProperty(name)!).ToArray();
        var table = sql.DelimitIdentifier(type.GetTableName()!);
        var (id, typeName, content, version) = (Parameter(0, columns[0]), Parameter(1, columns[1]), Parameter(2, columns[2]), Parameter(3, columns[3]));

        Insert = new($"INSERT INTO {table} ({string.Join(", ", columns.Select(Name))}) VALUES (@p0, @p1, @p2, @p3)", [id, typeName, content, version]);
        var update = $"UPDATE {table} SET {Name(columns[2])} = @p2, {Name(columns[3])} = {Name(columns[3])} + 1 WHERE {Name(columns[0])} = @p0";
        Update = new(update, [id, content]);
        UpdateChecked = new($"{update} AND {Name(columns[3])} = @p3", [id, content, version]);
        Delete = new($"DELETE FROM {table} WHERE {Name(columns[0])} = @p0", [id]);

        foreach (var indexType in context.IndexTypes)
        {
            tables[indexType] = new IndexTable(context.Model.FindEntityType(indexType)!, sql);
        }

        string Name(IProperty column) => sql.DelimitIdentifier(column.GetColumnName());
        static WriteParameter Parameter(int position, IProperty column) => new($"@p{position}", column.GetRelationalTypeMapping());
    }

    /// <summary>Id, type, content, version.</summary>
    internal WriteCommand Insert { get; }

    /// <summary>Id, content.</summary>
    internal WriteCommand Update { get; }

    /// <summary>Id, content, version that was read.</summary>
    internal WriteCommand UpdateChecked { get; }

    /// <summary>Id. The database removes the index rows.</summary>
    internal WriteCommand Delete { get; }

    internal IndexTable Table(Type indexType) => tables.TryGetValue(indexType, out var table) ? table : throw IndexModel.Unknown(indexType);
}
