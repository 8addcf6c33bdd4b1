using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>A migration. Derive from <see cref="DataMigration"/>.</summary>
public interface IDataMigration
{
    /// <summary>Set by the manager before the first step.</summary>
    ISchemaBuilder SchemaBuilder { get; set; }
}
