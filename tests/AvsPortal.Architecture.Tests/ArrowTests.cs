using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace AvsPortal.Architecture.Tests;

/// <summary>The arrows of the house: Web → Kernel.Admin → Kernel → Kernel.Contracts ← modules, theme.</summary>
public sealed class ArrowTests
{
    private static readonly string[] Kernel = ["AvsPortal.Kernel", "AvsPortal.Kernel.Admin"];

    public static TheoryData<string> Modules() => [.. Repo.ModuleNames];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_DoesNotReferenceTheKernel(string module) =>
        Assert.Empty(References(Repo.Load(module)).Intersect(Kernel, StringComparer.Ordinal));

    [Fact]
    public void Kernel_DoesNotReferenceAModule() =>
        Assert.Empty(Kernel.Append("AvsPortal.Kernel.Contracts").SelectMany(name => References(Repo.Load(name))).Intersect(Repo.ModuleNames, StringComparer.Ordinal));

    [Fact]
    public void Kernel_DoesNotReferenceItsAdmin() =>
        Assert.DoesNotContain("AvsPortal.Kernel.Admin", References(Repo.Load("AvsPortal.Kernel")));

    [Fact]
    public void Contracts_ReferenceNothingOfOurs() =>
        Assert.DoesNotContain(References(Repo.Load("AvsPortal.Kernel.Contracts")), name => name.StartsWith("AvsPortal.", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Modules))]
    public void Module_SeesOfAnotherModuleOnlyItsContracts(string module)
    {
        var assembly = Repo.Load(module);
        var others = References(assembly).Intersect(Repo.ModuleNames, StringComparer.Ordinal).ToList();
        if (others.Count == 0)
        {
            return;
        }

        var architecture = new ArchLoader().LoadAssemblies([assembly, .. others.Select(Repo.Load)]).Build();
        foreach (var other in others)
        {
            var inside = architecture.Types
                .Where(type => type.Assembly.Name.StartsWith(other + ",", StringComparison.Ordinal) || type.Assembly.Name == other)
                .Where(type => type.Namespace.FullName != other + ".Contracts")
                .Where(type => type.Namespace.FullName.StartsWith(other, StringComparison.Ordinal))
                .ToList();
            if (inside.Count == 0)
            {
                continue;
            }

            var rule = Types().That().ResideInNamespace(module).Or().ResideInNamespaceMatching($"^{module.Replace(".", "\\.", StringComparison.Ordinal)}\\.")
                .Should().NotDependOnAny(inside.Cast<IType>());
            var violations = rule.Evaluate(architecture).Where(result => !result.Passed).Select(result => result.Description).ToList();
            Assert.True(violations.Count == 0, $"{module} reaches into {other} past its Contracts:\n{string.Join('\n', violations)}");
        }
    }

    [Fact]
    public void ModulesAndTheme_HoldNoRazor() =>
        Assert.Empty(new[] { "modules", "themes", "recipes" }.SelectMany(folder => Repo.Files(folder, "*.cshtml").Concat(Repo.Files(folder, "*.razor"))));

    [Fact]
    public void Host_HoldsNoLogic()
    {
        var files = Repo.Files("src/AvsPortal.Web", "*.cs").ToList();
        Assert.Single(files);
        Assert.True(File.ReadAllLines(files[0]).Length <= 25, "Program.cs is the few lines of any Orchard site.");
    }

    private static IEnumerable<string> References(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!);
}
