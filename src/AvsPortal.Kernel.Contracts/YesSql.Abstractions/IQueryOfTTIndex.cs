using System.Linq.Expressions;
using YesSql.Indexes;

namespace YesSql;

public interface IQuery<T,TIndex> : IQuery<T> where T : class where TIndex : IIndex
{
    IQuery<T, TIndex> OrderBy(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> OrderByDescending(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> ThenBy(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> ThenByDescending(Expression<Func<TIndex, object>> keySelector);

    IQuery<T, TIndex> Where(Expression<Func<TIndex, bool>> predicate);
}
