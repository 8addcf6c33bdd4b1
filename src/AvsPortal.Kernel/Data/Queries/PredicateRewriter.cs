using System.Linq.Expressions;
using YesSql.Services;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>Says <c>IsIn</c> and <c>IsNotIn</c> in the words EF Core knows. Everything else is EF's: it throws for what it cannot translate.</summary>
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
        Expression isIn = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [item.Type], values, item);
        return node.Method.Name switch
        {
            nameof(DefaultQueryExtensions.IsIn) => isIn,
            nameof(DefaultQueryExtensions.IsNotIn) => Expression.Not(isIn),
            _ => throw new NotSupportedException($"A query cannot say '{node}'."),
        };
    }

    /// <summary>Without the conversion to <see cref="object"/> that the compiler adds.</summary>
    internal static Expression Unboxed(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object) ? convert.Operand : expression;
}
