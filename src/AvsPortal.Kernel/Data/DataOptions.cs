namespace AvsPortal.Kernel.Data;

/// <summary>Where the site's database is. The shell fills it from the site's settings before the first session is opened.</summary>
internal sealed class DataOptions
{
    /// <summary><c>Sqlite</c> (default) or <c>Postgres</c>, as in Orchard's <c>DatabaseProvider</c>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>For SQLite at least <c>Data Source=…</c> (absolute path); for PostgreSQL an Npgsql connection string.</summary>
    public string ConnectionString { get; set; } = "";

    internal const string Sqlite = "Sqlite";
    internal const string Postgres = "Postgres";
}
