using System.Linq.Expressions;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal sealed class DocumentQuery<T, TIndex>(QueryPlan plan, IndexClause<TIndex> clause) : DocumentQuery<T>(plan), IQuery<T, TIndex>
    where T : class
    where TIndex : class, IIndex
{
    public IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate)
    {
        clause.Add(predicate);
        return this;
    }

    public IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector) => Order(keySelector, descending: false, first: false);

    private DocumentQuery<T, TIndex> Order(LambdaExpression key, bool descending, bool first)
    {
        Plan.OrderBy(new Ordering(clause, key, descending), first);
        return this;
    }
}
