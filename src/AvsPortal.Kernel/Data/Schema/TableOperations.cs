using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Schema;

/// <summary>Changes of tables in EF Core's words, which it writes in each database's SQL.</summary>
internal static class TableOperations
{
    // PostgreSQL's limit; it cuts longer names without a word.
    private const int LongestName = 63;

    internal static CreateTableOperation Table(string name, IEnumerable<ColumnCommand> columns)
    {
        var table = new CreateTableOperation { Name = name };
        var list = columns.ToList();
        table.Columns.AddRange(list.Select(column => Column(name, column)));
        if (list.Where(column => column.IsPrimaryKey).Select(column => column.Name).ToArray() is { Length: > 0 } key)
        {
            table.PrimaryKey = new AddPrimaryKeyOperation { Name = Short($"PK_{name}"), Table = name, Columns = key };
        }

        return table;
    }

    /// <summary>The columns that every index table has, before its own.</summary>
    internal static IEnumerable<ColumnCommand> IndexColumns()
    {
        var id = new ColumnCommand(nameof(IIndex.Id), typeof(long)).Identity();
        id.PrimaryKey();
        var documentId = new ColumnCommand(DocumentContext.DocumentId, typeof(long));
        documentId.NotNull();
        return [id, documentId];
    }

    internal static AddForeignKeyOperation ToDocument(string table) => new()
    {
        Name = Short($"FK_{table}"),
        Table = table,
        Columns = [DocumentContext.DocumentId],
        PrincipalTable = nameof(Document),
        PrincipalColumns = [nameof(Document.Id)],
        OnDelete = ReferentialAction.Cascade,
    };

    internal static AddColumnOperation Column(string table, ColumnCommand column)
    {
        var operation = new AddColumnOperation
        {
            Table = table,
            Name = column.Name,
            ClrType = Scalar(column.DbType),
            MaxLength = column.Length,
            IsNullable = !column.IsNotNull,
        };
        if (column.IsIdentity)
        {
            operation.AddAnnotation("Sqlite:Autoincrement", true);
            operation.AddAnnotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);
        }

        return operation;
    }

    internal static CreateIndexOperation Index(string table, string name, bool isUnique, params string[] columns) =>
        new() { Name = Short(name), Table = table, Columns = columns, IsUnique = isUnique };

    internal static string Short(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return string.Create(CultureInfo.InvariantCulture, $"{name.AsSpan(0, LongestName - 9)}_{hash}");
    }

    private static Type Scalar(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? Enum.GetUnderlyingType(type) : type;
    }
}
