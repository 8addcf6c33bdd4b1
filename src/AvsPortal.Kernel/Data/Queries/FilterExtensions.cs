using System.Linq.Expressions;
using YesSql;

namespace AvsPortal.Kernel.Data.Queries;

internal static class FilterExtensions
{
    /// <summary>The same filter, on a row that has the document in a property.</summary>
    internal static Expression<Func<TRow, bool>> On<TRow>(this Expression<Func<Document, bool>> filter, string property)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        return Expression.Lambda<Func<TRow, bool>>(ParameterReplacer.Apply(filter, Expression.Property(row, property)), row);
    }

    /// <summary>All of the filters, or any of them.</summary>
    internal static Expression<Func<Document, bool>> Combine(this IEnumerable<Expression<Func<Document, bool>>> filters, bool any)
    {
        var document = Expression.Parameter(typeof(Document), "document");
        var bodies = filters.Select(filter => ParameterReplacer.Apply(filter, document)).ToArray();
        var body = bodies.Length == 0 ? Expression.Constant(!any) : bodies.Aggregate(any ? Expression.OrElse : Expression.AndAlso);
        return Expression.Lambda<Func<Document, bool>>(body, document);
    }
}
