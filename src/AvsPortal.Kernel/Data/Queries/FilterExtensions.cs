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
}
