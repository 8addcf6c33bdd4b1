using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace AvsPortal.Kernel.Shell;

/// <summary>Where the site keeps its data.</summary>
internal sealed class SiteFolders(IOptions<ShellOptions> options)
{
    internal const string SiteName = "Default";

    /// <summary><c>App_Data</c>, or where <c>ORCHARD_APP_DATA</c> says; absolute.</summary>
    public string AppData => options.Value.ShellsApplicationDataPath;

    /// <summary>Folder of the site; absolute. It exists once the site is being set up.</summary>
    public string Site => Path.Combine(AppData, options.Value.ShellsContainerName, SiteName);

    public string SqliteFile => Path.Combine(Site, "OrchardCore.db");

    internal static void Configure(ShellOptions options, IConfiguration configuration, IHostEnvironment environment)
    {
        var path = configuration["ORCHARD_APP_DATA"];
        options.ShellsApplicationDataPath = Path.GetFullPath(
            string.IsNullOrWhiteSpace(path) ? "App_Data" : path,
            environment.ContentRootPath);
        options.ShellsContainerName = "Sites";
    }
}
