using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace AvsPortal.Packages.Tests;

/// <summary>The switch <c>-p:OrchardCore=packages</c>: host, modules, theme and recipes compile without the kernel, against packages.</summary>
public sealed class PackagesBuildTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("avsportal-packages-");

    [Fact]
    public async Task Portal_BuildsAgainstPackagesInAFolder()
    {
        var feed = folder.CreateSubdirectory("feed").FullName;
        StandInFeed.Write(feed);
        var locks = Locks();

        var (code, output) = await Dotnet(
            "build", Path.Combine(Build.RepoRoot, "src", "AvsPortal.Web"), "-nologo", "-v:q", "-nodeReuse:false", "-clp:NoSummary",
            "-p:OrchardCore=packages", $"-p:OrchardCoreFeed={Path.GetRelativePath(Build.RepoRoot, feed)}",
            // Stand-ins must never be taken for the real packages by another build on this machine.
            $"-p:RestorePackagesPath={Path.Combine(folder.FullName, "packages")}", $"-p:RestoreFallbackFolders={Build.PackageCache.TrimEnd('/')}",
            "-p:UseSharedCompilation=false", "-p:RunAnalyzers=false");

        Assert.True(code == 0, "The portal does not build with -p:OrchardCore=packages. Is a package missing from Directory.Build.targets, or does a module use what only the kernel has?\n" + output);
        Assert.Equal(locks, Locks());
        AssertOrchardsOnly(Path.Combine(Build.RepoRoot, "src", "AvsPortal.Web", "bin", "packages", "Debug", "net10.0"));
    }

    /// <summary>No assembly of the built portal knows the kernel, a module carries its files and not its build's, and no package is listed in vain.</summary>
    private static void AssertOrchardsOnly(string bin)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(bin, "AvsPortal.*.dll"))
        {
            using var image = new PEReader(File.OpenRead(file));
            var metadata = image.GetMetadataReader();
            used.UnionWith(metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)));
            var resources = metadata.ManifestResources.Select(handle => metadata.GetString(metadata.GetManifestResource(handle).Name)).ToList();
            Assert.DoesNotContain(resources, name => name.Contains(".obj.", StringComparison.Ordinal) || name.Contains(".bin.", StringComparison.Ordinal));
            if (file.EndsWith("/AvsPortal.Timeline.dll", StringComparison.Ordinal))
            {
                Assert.Contains(resources, name => name.EndsWith(".liquid", StringComparison.Ordinal));
            }
        }

        Assert.Contains("OrchardCore.Abstractions", used);
        Assert.DoesNotContain(used, name => name.StartsWith("AvsPortal.Kernel", StringComparison.Ordinal));
        var idle = XDocument.Load(Path.Combine(Build.RepoRoot, "Directory.Build.targets")).Descendants("PackageReference")
            .Select(package => package.Attribute("Include")!.Value)
            .Where(name => name.StartsWith("OrchardCore.", StringComparison.Ordinal) && !StandInFeed.IsBundle(name) && !used.Contains(name))
            .ToList();
        Assert.True(idle.Count == 0, "Directory.Build.targets lists packages that no module uses: " + string.Join(", ", idle));
    }

    private static Dictionary<string, string> Locks() =>
        new[] { "src", "modules", "themes", "recipes" }
            .SelectMany(part => Directory.EnumerateFiles(Path.Combine(Build.RepoRoot, part), "packages.lock.json", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);

    private static async Task<(int Code, string Output)> Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name); // The test's own build is not this one's.
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        return (process.ExitCode, await output + await errors);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
