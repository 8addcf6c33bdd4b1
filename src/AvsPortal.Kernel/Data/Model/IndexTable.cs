using System.Reflection;
using AvsPortal.Kernel.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using IIndex = YesSql.Indexes.IIndex;

namespace AvsPortal.Kernel.Data.Model;

/// <summary>How rows of one index are written.</summary>
internal sealed class IndexTable
{
    private readonly PropertyInfo[] properties;

    internal IndexTable(IEntityType type, ISqlGenerationHelper sql)
    {
        var columns = type.GetProperties()
            .Where(property => property.PropertyInfo is not null && !property.IsPrimaryKey() && property.Name != DocumentContext.DocumentId).ToArray();
        var documentId = type.FindProperty(DocumentContext.DocumentId)!;
        properties = Array.ConvertAll(columns, column => column.PropertyInfo!);

        var table = sql.DelimitIdentifier(type.GetTableName()!);
        var names = columns.Append(documentId).Select(column => sql.DelimitIdentifier(column.GetColumnName())).ToArray();
        var parameters = columns.Append(documentId).Select((column, i) => new WriteParameter($"@p{i}", column.GetRelationalTypeMapping())).ToArray();
        Insert = new WriteCommand(
            $"INSERT INTO {table} ({string.Join(", ", names)}) VALUES ({string.Join(", ", parameters.Select(p => p.Name))})", parameters);
        Delete = new WriteCommand($"DELETE FROM {table} WHERE {names[^1]} = @p0", [parameters[^1] with { Name = "@p0" }]);
    }

    /// <summary>Adds a row; see <see cref="Values"/>.</summary>
    internal WriteCommand Insert { get; }

    /// <summary>Removes a document's rows; its parameter is the document's id.</summary>
    internal WriteCommand Delete { get; }

    internal object?[] Values(IIndex row, long documentId)
    {
        var values = new object?[properties.Length + 1];
        for (var i = 0; i < properties.Length; i++)
        {
            values[i] = properties[i].GetValue(row);
        }

        values[^1] = documentId;
        return values;
    }
}
