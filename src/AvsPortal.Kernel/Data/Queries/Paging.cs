using System.Linq.Expressions;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>Skip and Take whose numbers are parameters: one SQL statement for all pages.</summary>
internal static class Paging
{
    internal static IQueryable<T> Page<T>(this IQueryable<T> query, int? skip, int? take)
    {
        query = skip is { } s ? Call(query, nameof(Queryable.Skip), s) : query;
        return take is { } t ? Call(query, nameof(Queryable.Take), t) : query;
    }

    private static IQueryable<T> Call<T>(IQueryable<T> query, string method, int count) => query.Provider.CreateQuery<T>(
        Expression.Call(typeof(Queryable), method, [typeof(T)], query.Expression, Expression.Field(Expression.Constant(new Number(count)), nameof(Number.Value))));

    private sealed class Number(int value)
    {
        public readonly int Value = value;
    }
}
