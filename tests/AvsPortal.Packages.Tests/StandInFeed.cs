using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AvsPortal.Packages.Tests;

/// <summary>
/// A folder of packages that stand in for Orchard Core's: reference assemblies of the contracts, each in the assembly where Orchard has it,
/// each depending on no more than its declarations need. What compiles against these compiles against the real ones, which hold all of it.
/// </summary>
internal static class StandInFeed
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; " +
        "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Preview);

    /// <summary>Packages without an assembly of the contracts: build files, bundles, and Orchard's data packages that bring YesSql along.</summary>
    private static readonly Dictionary<string, string[]> Bundles = new(StringComparer.Ordinal)
    {
        ["OrchardCore.Module.Targets"] = ["OrchardCore.Abstractions"],
        ["OrchardCore.Theme.Targets"] = ["OrchardCore.Module.Targets"],
        ["OrchardCore.Application.Cms.Targets"] = ["OrchardCore.Application.Cms.Core.Targets", "OrchardCore"],
        ["OrchardCore.Data.YesSql"] = ["OrchardCore.Data.Abstractions", "OrchardCore.Data.YesSql.Abstractions", "YesSql.Abstractions", "YesSql.Core"],
    };

    /// <summary>The kernel's doors for a host stand in these assemblies of Orchard.</summary>
    private static readonly (string Assembly, string[] Files)[] HostDoors =
    [
        ("OrchardCore", ["ApplicationBuilderExtensions.cs", "OrchardCoreBuilderExtensions.cs"]),
        ("OrchardCore.Application.Cms.Core.Targets", ["ServiceExtensions.cs"]),
    ];

    /// <summary>Orchard's embedding of a module's files, as far as the result can be seen: everything below the project but sources and outputs.</summary>
    private const string ModuleProps =
        """
        <Project>
          <ItemGroup>
            <EmbeddedResource Include="**/*" Exclude="$(DefaultItemExcludes);$(DefaultExcludesInProjectFolder);**/*.cs" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>Whether the package is there for its build files or its dependencies, not for an assembly.</summary>
    public static bool IsBundle(string package) => Bundles.ContainsKey(package);

    public static void Write(string folder)
    {
        var standIns = StandIns();
        var byTree = standIns.SelectMany(standIn => standIn.Trees.Select(tree => (tree, standIn))).ToDictionary(pair => pair.tree, pair => pair.standIn);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable);
        var references = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "references.txt")).Select(file => MetadataReference.CreateFromFile(file));
        var usings = CSharpSyntaxTree.ParseText(ImplicitUsings, Parse);
        var namespaces = Namespaces(byTree.Keys, usings);
        var whole = CSharpCompilation.Create("all", [.. byTree.Keys, namespaces], references, options);

        foreach (var standIn in standIns)
        {
            standIn.Compile(whole, byTree, namespaces);
            var dependencies = standIn.Needs.Select(need => (need.Name, Build.OrchardCoreVersion));
            if (standIn.Name == "OrchardCore.Liquid.Abstractions")
            {
                dependencies = [.. dependencies, .. new[] { "Fluid.Core", "TimeZoneConverter" }.Select(name => (name, Build.VersionOf(name)))];
            }

            NuGetPackage.Write(folder, standIn.Name, dependencies, ($"lib/net10.0/{standIn.Name}.dll", standIn.Assembly));
        }

        foreach (var (name, dependencies) in Bundles)
        {
            (string, byte[])[] files = name == "OrchardCore.Module.Targets"
                ? [($"build/net10.0/{name}.props", System.Text.Encoding.UTF8.GetBytes(ModuleProps))]
                : [];
            NuGetPackage.Write(folder, name, dependencies.Select(id => (id, Build.OrchardCoreVersion)), [.. files, ("lib/net10.0/_._", [])]);
        }
    }

    private static List<StandIn> StandIns()
    {
        var contracts = Path.Combine(Build.RepoRoot, "src", "AvsPortal.Kernel.Contracts");
        var folders = Directory.EnumerateDirectories(contracts)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .Select(folder => new StandIn(Path.GetFileName(folder), [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(Shape)]));
        var doors = HostDoors.Select(door => new StandIn(door.Assembly, [.. door.Files.Select(file => Shape(Path.Combine(Build.RepoRoot, "src", "AvsPortal.Kernel", "Shell", file)))]));

        return [.. folders, .. doors];
    }

    private static SyntaxTree Shape(string file) => PublicShape.Of(CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parse, file));

    private static SyntaxTree Namespaces(IEnumerable<SyntaxTree> trees, SyntaxTree usings)
    {
        var names = trees.SelectMany(tree => tree.GetRoot().DescendantNodes())
            .Select(node => node switch
            {
                BaseNamespaceDeclarationSyntax declared => declared.Name.ToString(),
                UsingDirectiveSyntax { StaticKeyword.RawKind: 0, Alias: null, Name: { } used } => used.ToString(),
                _ => null,
            })
            .OfType<string>()
            .Distinct(StringComparer.Ordinal);
        var text = usings + $"\n[assembly: System.Reflection.AssemblyVersion(\"{Build.OrchardCoreVersion}.0\")]\n"
            + string.Concat(names.Select(name => $"namespace {name} {{ internal static class Named; }}\n"));

        return CSharpSyntaxTree.ParseText(text, Parse);
    }
}
