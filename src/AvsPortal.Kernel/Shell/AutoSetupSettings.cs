using AvsPortal.Kernel.Data;
using Microsoft.Extensions.Configuration;

namespace AvsPortal.Kernel.Shell;

/// <summary>How the site is set up at its first start: Orchard's configuration section <c>OrchardCore_AutoSetup</c>.</summary>
internal sealed class AutoSetupSettings(IConfiguration configuration)
{
    internal const string Section = "OrchardCore:OrchardCore_AutoSetup:Tenants:0";

    private readonly IConfigurationSection _section = configuration.GetSection(Section);

    /// <summary>Name of the recipe; null: the configuration says nothing of setup.</summary>
    public string? RecipeName => Read("RecipeName");

    public string SiteName => Read("SiteName") ?? "Portail SVA";

    public string SiteTimeZone => Read("SiteTimeZone") ?? "America/Toronto";

    public string AdminUserName => Read("AdminUsername") ?? "admin";

    public string AdminEmail => Read("AdminEmail") ?? "";

    public string? AdminPassword => Read("AdminPassword");

    /// <summary>Whether configuration names the first administrator by itself.</summary>
    public bool NamesAdministrator => Read("AdminUsername") is not null && AdminPassword is not null;

    public string DatabaseProvider => Read("DatabaseProvider") ?? DataOptions.Sqlite;

    public string ConnectionString(SiteFolders folders)
    {
        if (Read("DatabaseConnectionString") is { } given)
        {
            return given;
        }

        return string.Equals(DatabaseProvider, DataOptions.Sqlite, StringComparison.OrdinalIgnoreCase)
            ? $"Data Source={folders.SqliteFile}"
            : throw new SetupException($"{Section}:DatabaseProvider is '{DatabaseProvider}', but {Section}:DatabaseConnectionString is not set.");
    }

    private string? Read(string key) => _section[key] is { Length: > 0 } value ? value : null;
}
