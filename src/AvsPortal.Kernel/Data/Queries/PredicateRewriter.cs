using System.Linq.Expressions;
using YesSql.Services;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>
/// Says <c>IsIn</c> and <c>IsNotIn</c> in the words EF Core knows, and <c>index.Latest</c> as a comparison: SQLite uses an index for
/// <c>Latest = 1</c> but not for <c>Latest</c> alone. Everything else is EF's: it throws for what it cannot translate.
/// </summary>
internal sealed class PredicateRewriter : ExpressionVisitor
{
    private static readonly PredicateRewriter instance = new();

    private PredicateRewriter()
    {
    }

    internal static Expression<TDelegate> Rewrite<TDelegate>(Expression<TDelegate> predicate) => (Expression<TDelegate>)instance.Visit(predicate);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(DefaultQueryExtensions))
        {
            return base.VisitMethodCall(node);
        }

        var item = Unboxed(Visit(node.Arguments[0]));
        var values = Expression.Call(typeof(Enumerable), nameof(Enumerable.ToArray), [item.Type],
            Expression.Call(typeof(Enumerable), nameof(Enumerable.Cast), [item.Type], node.Arguments[1]));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], values, item);
    }

    protected override Expression VisitMember(MemberExpression node) =>
        IsFlag(node) ? Expression.Equal(node, Truth.Is(true)) : base.VisitMember(node);

    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Not && IsFlag(node.Operand) ? Expression.Equal(node.Operand, Truth.Is(false)) : base.VisitUnary(node);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        if (node.NodeType is not (ExpressionType.Equal or ExpressionType.NotEqual) || !(IsFlag(node.Left) || IsFlag(node.Right)))
        {
            return base.VisitBinary(node);
        }

        return node.Update(Side(node.Left), node.Conversion, Side(node.Right));

        Expression Side(Expression side) => side switch
        {
            ConstantExpression { Value: bool value } => Truth.Is(value),
            _ when IsFlag(side) => side,
            _ => Visit(side),
        };
    }

    // A yes-or-no column of the row.
    private static bool IsFlag(Expression node) => node is MemberExpression { Expression: ParameterExpression } member && member.Type == typeof(bool);

    // A value that EF Core passes as a parameter: it would shorten a constant away.
    private sealed class Truth(bool value)
    {
        private static readonly Expression yes = Expression.Field(Expression.Constant(new Truth(true)), nameof(Value));
        private static readonly Expression no = Expression.Field(Expression.Constant(new Truth(false)), nameof(Value));

        public readonly bool Value = value;

        internal static Expression Is(bool value) => value ? yes : no;
    }

    /// <summary>Without the conversion to <see cref="object"/> that the compiler adds.</summary>
    internal static Expression Unboxed(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object) ? convert.Operand : expression;
}
