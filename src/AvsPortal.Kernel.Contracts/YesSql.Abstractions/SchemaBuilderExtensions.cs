using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Index tables by type.</summary>
public static class SchemaBuilderExtensions
{
    /// <summary>Changes the table of index <typeparamref name="T"/>.</summary>
    public static Task AlterIndexTableAsync<T>(this ISchemaBuilder builder, Action<IAlterTableCommand> table, string collection = null) =>
        builder.AlterIndexTableAsync(typeof(T), table, collection);

    /// <summary>Creates the table of index <typeparamref name="T"/>; <c>Id</c> and <c>DocumentId</c> are added to the columns named.</summary>
    public static Task CreateMapIndexTableAsync<T>(this ISchemaBuilder builder, Action<ICreateTableCommand> table, string collection = null) =>
        builder.CreateMapIndexTableAsync(typeof(T), table, collection);
}
