using System.Reflection;

namespace AvsPortal.Architecture.Tests;

/// <summary>The sources that the tests look at.</summary>
internal static class Repo
{
    public static string Root { get; } = Assembly.GetExecutingAssembly()
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "RepoRoot").Value!;

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    /// <summary>Modules, themes and the recipe module: what an Orchard Core site could load.</summary>
    public static IReadOnlyList<string> ModuleNames { get; } =
        [.. new[] { "modules", "themes", "recipes" }.SelectMany(folder => Files(folder, "*.csproj")).Select(file => Path.GetFileNameWithoutExtension(file)!)];

    public static Assembly Load(string name) => Assembly.Load(name);
}
