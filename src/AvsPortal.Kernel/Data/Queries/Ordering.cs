using System.Linq.Expressions;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>One column to order by: <paramref name="Key"/> takes a row of the clause's index.</summary>
internal sealed record Ordering(IndexClause Clause, LambdaExpression Key, bool Descending);
