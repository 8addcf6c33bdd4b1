using YesSql.Sql;

namespace OrchardCore.Data.Migration;

/// <summary>
/// Brings a module's tables and definitions to date. The manager calls <c>CreateAsync</c> (or <c>Create</c>) once, then
/// <c>UpdateFrom1Async</c> (or <c>UpdateFrom1</c>)… ; each returns the version reached. <c>UninstallAsync</c> undoes all.
/// </summary>
public abstract class DataMigration : IDataMigration
{
    /// <inheritdoc />
    public ISchemaBuilder SchemaBuilder { get; set; }
}
