using System.Linq.Expressions;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>Puts an expression where a lambda's parameter was.</summary>
internal sealed class ParameterReplacer : ExpressionVisitor
{
    private readonly ParameterExpression parameter;
    private readonly Expression replacement;

    private ParameterReplacer(ParameterExpression parameter, Expression replacement) => (this.parameter, this.replacement) = (parameter, replacement);

    internal static Expression Apply(LambdaExpression lambda, Expression argument) =>
        new ParameterReplacer(lambda.Parameters[0], argument).Visit(lambda.Body);

    protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;
}
