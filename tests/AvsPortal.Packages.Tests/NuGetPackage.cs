using System.IO.Compression;
using System.Text;

namespace AvsPortal.Packages.Tests;

/// <summary>A package file as NuGet reads it.</summary>
internal static class NuGetPackage
{
    /// <param name="folder">The feed.</param>
    /// <param name="id">The package's name; its version is Orchard Core's.</param>
    /// <param name="dependencies">Names and least versions.</param>
    /// <param name="files">Paths in the package with their content.</param>
    public static void Write(string folder, string id, IEnumerable<(string Id, string Version)> dependencies, params (string Path, byte[] Content)[] files)
    {
        var needs = string.Concat(dependencies.Select(d => $"<dependency id=\"{d.Id}\" version=\"{d.Version}\" />"));
        var nuspec =
            $"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
              <metadata>
                <id>{id}</id>
                <version>{Build.OrchardCoreVersion}</version>
                <authors>stand-in</authors>
                <description>Reference assembly of the contracts, for a test.</description>
                <dependencies><group targetFramework="net10.0">{needs}</group></dependencies>
              </metadata>
            </package>
            """;
        using var zip = ZipFile.Open(Path.Combine(folder, $"{id}.{Build.OrchardCoreVersion}.nupkg"), ZipArchiveMode.Create);
        foreach (var (path, content) in files.Prepend(($"{id}.nuspec", Encoding.UTF8.GetBytes(nuspec))))
        {
            using var stream = zip.CreateEntry(path).Open();
            stream.Write(content);
        }
    }
}
