using System.Reflection;
using System.Xml.Linq;

namespace AvsPortal.Packages.Tests;

/// <summary>What the build says of itself to these tests.</summary>
internal static class Build
{
    private static readonly XDocument Packages = XDocument.Load(Path.Combine(Metadata("RepoRoot"), "Directory.Packages.props"));

    public static string RepoRoot { get; } = Metadata("RepoRoot");

    /// <summary>Where this machine keeps the packages of all builds.</summary>
    public static string PackageCache { get; } = Metadata("PackageCache");

    public static string OrchardCoreVersion { get; } = Packages.Descendants("OrchardCoreVersion").Single().Value;

    public static string VersionOf(string package) =>
        Packages.Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    private static string Metadata(string key) =>
        typeof(Build).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
