using System.Reflection;
using System.Runtime.CompilerServices;

namespace AvsPortal.Contracts.Tests;

/// <summary>What the kernel offers in Orchard's namespaces has Orchard's names and signatures, and nothing else.</summary>
public sealed class ContractTests
{
    private static readonly string[] OrchardNamespaces = ["OrchardCore", "YesSql"];

    private static readonly OrchardApi Api = OrchardApi.Load();

    public static TheoryData<string> Types()
    {
        var data = new TheoryData<string>();
        foreach (var type in Offered())
        {
            data.Add(type.AssemblyQualifiedName!);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void PublicType_IsOrchards_WithTheSameSignatures(string typeName)
    {
        var type = Type.GetType(typeName, throwOnError: true)!;
        var name = ApiLine.NameOf(type);

        Assert.True(Api.HasType(name), $"{name} is public in Orchard's namespaces, but Orchard 3.0.1 has no such type. Make it internal or move it to AvsPortal.*.");

        var wrong = ApiLine.MembersOf(type)
            .Where(line => !Compiled(line) && !Api.HasMember(name, line))
            .Select(line => $"{line}\n    Orchard has: {string.Join("\n                 ", Api.Like(name, line))}")
            .ToList();
        Assert.True(wrong.Count == 0, $"Members of {name} that Orchard does not have:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Kernel_PutsNoPublicTypeIntoItsOwnNamespaceContracts()
    {
        var strangers = typeof(OrchardCore.Modules.StartupBase).Assembly.GetExportedTypes()
            .Where(type => !IsOrchards(type))
            .Select(type => type.FullName)
            .ToList();
        Assert.True(strangers.Count == 0, "Kernel.Contracts holds Orchard's shapes only: " + string.Join(", ", strangers));
    }

    private static IEnumerable<Type> Offered() =>
        new[] { typeof(OrchardCore.Modules.StartupBase).Assembly, Assembly.Load("AvsPortal.Kernel") }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => IsOrchards(type) && !type.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool IsOrchards(Type type) =>
        OrchardNamespaces.Any(ns => type.Namespace == ns || (type.Namespace?.StartsWith(ns + ".", StringComparison.Ordinal) ?? false))
        || (type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) ?? false)
        || (type.Namespace?.StartsWith("System.", StringComparison.Ordinal) ?? false);

    // Members that the compiler writes for records, and a destructor's, which no one calls by name.
    private static bool Compiled(string line) =>
        line.Contains(".<Clone>$", StringComparison.Ordinal) || line.Contains(".Finalize ", StringComparison.Ordinal);
}
