using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AvsPortal.Packages.Tests;

/// <summary>A source file without what a module cannot see: internal and private types and members.</summary>
internal sealed class PublicShape : CSharpSyntaxRewriter
{
    public static SyntaxTree Of(SyntaxTree tree) => tree.WithRootAndOptions(new PublicShape().Visit(tree.GetRoot()), tree.Options);

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node) => Seen(node) ? base.VisitClassDeclaration(node) : null;

    public override SyntaxNode? VisitStructDeclaration(StructDeclarationSyntax node) => Seen(node) ? base.VisitStructDeclaration(node) : null;

    public override SyntaxNode? VisitRecordDeclaration(RecordDeclarationSyntax node) => Seen(node) ? base.VisitRecordDeclaration(node) : null;

    public override SyntaxNode? VisitInterfaceDeclaration(InterfaceDeclarationSyntax node) => Seen(node) ? base.VisitInterfaceDeclaration(node) : null;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => Seen(node) ? node : null;

    public override SyntaxNode? VisitDelegateDeclaration(DelegateDeclarationSyntax node) => Seen(node) ? node : null;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) =>
        Seen(node) || node.ExplicitInterfaceSpecifier is not null ? node : null;

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        Seen(node) || node.ExplicitInterfaceSpecifier is not null ? node : null;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => Seen(node) ? node : null;

    public override SyntaxNode? VisitEventFieldDeclaration(EventFieldDeclarationSyntax node) => Seen(node) ? node : null;

    // A class whose constructors are all hidden must not get a public one from the compiler.
    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        Seen(node)
            ? node
            : node.WithParameterList(SyntaxFactory.ParameterList())
                .WithInitializer(null)
                .WithModifiers(SyntaxFactory.TokenList(SyntaxFactory.Token(SyntaxKind.PrivateKeyword).WithTrailingTrivia(SyntaxFactory.Space)));

    private static bool Seen(MemberDeclarationSyntax node) =>
        node.Modifiers.Any(SyntaxKind.PublicKeyword)
        || (node.Modifiers.Any(SyntaxKind.ProtectedKeyword) && !node.Modifiers.Any(SyntaxKind.PrivateKeyword))
        || (node.Parent is InterfaceDeclarationSyntax && !node.Modifiers.Any(SyntaxKind.InternalKeyword) && !node.Modifiers.Any(SyntaxKind.PrivateKeyword));
}
