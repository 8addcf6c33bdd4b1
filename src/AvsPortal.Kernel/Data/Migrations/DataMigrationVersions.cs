namespace AvsPortal.Kernel.Data.Migrations;

/// <summary>Which version each migration reached; a single document.</summary>
internal sealed class DataMigrationVersions
{
    /// <summary>By full name of the migration's class.</summary>
    public SortedDictionary<string, int> Versions { get; set; } = new(StringComparer.Ordinal);
}
