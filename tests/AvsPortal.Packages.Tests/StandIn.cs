using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace AvsPortal.Packages.Tests;

/// <summary>One of Orchard's assemblies: the public types that Kernel.Contracts keeps in the folder of its name, and nothing else.</summary>
internal sealed class StandIn(string name, IReadOnlyList<SyntaxTree> trees)
{
    private IReadOnlyList<StandIn>? needs;
    private MetadataReference? reference;

    public string Name => name;

    public IReadOnlyList<SyntaxTree> Trees => trees;

    /// <summary>The reference assembly; set by <see cref="Compile"/>.</summary>
    public byte[] Assembly { get; private set; } = [];

    /// <summary>The other stand-ins that this one's declarations name: what its package must depend on, and no more.</summary>
    public IReadOnlyList<StandIn> Needs => needs ?? throw new InvalidOperationException("Not compiled.");

    /// <summary>Compiles what this one needs, then this one.</summary>
    /// <param name="whole">All stand-ins as one compilation, to see who declares a name.</param>
    /// <param name="byTree">Whose a tree is.</param>
    /// <param name="namespaces">A tree that declares every namespace, so that no <c>using</c> fails for want of a type.</param>
    public MetadataReference Compile(CSharpCompilation whole, IReadOnlyDictionary<SyntaxTree, StandIn> byTree, SyntaxTree namespaces)
    {
        if (reference is not null)
        {
            return reference;
        }

        needs = [.. trees.SelectMany(tree => Declarers(whole, tree, byTree)).Where(other => other != this).Distinct().OrderBy(other => other.Name, StringComparer.Ordinal)];
        var others = Closure().Select(other => other.Compile(whole, byTree, namespaces)).ToList();
        var compilation = CSharpCompilation.Create(name, [.. trees, namespaces], [.. whole.References, .. others], whole.Options);
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false));
        if (!result.Success)
        {
            throw new InvalidOperationException($"{name}: {string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10))}");
        }

        Assembly = stream.ToArray();

        return reference = MetadataReference.CreateFromImage(Assembly);
    }

    private HashSet<StandIn> Closure()
    {
        var all = new HashSet<StandIn>();
        var open = new Stack<StandIn>(Needs);
        while (open.TryPop(out var next))
        {
            if (all.Add(next) && next.needs is { } deeper)
            {
                deeper.ToList().ForEach(open.Push);
            }
        }

        return all;
    }

    private static IEnumerable<StandIn> Declarers(CSharpCompilation whole, SyntaxTree tree, IReadOnlyDictionary<SyntaxTree, StandIn> byTree)
    {
        var model = whole.GetSemanticModel(tree);
        return tree.GetRoot()
            .DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or UsingDirectiveSyntax))
            .OfType<TypeSyntax>()
            .Select(node => model.GetSymbolInfo(node).Symbol)
            .OfType<INamedTypeSymbol>()
            .SelectMany(symbol => symbol.OriginalDefinition.DeclaringSyntaxReferences)
            .Select(declaration => byTree.GetValueOrDefault(declaration.SyntaxTree))
            .OfType<StandIn>();
    }
}
