using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Sessions;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal sealed class IndexQuery<T>(Session session, Func<DocumentContext, IQueryable<long>>? fromIds) : IQueryIndex<T> where T : class, IIndex
{
    private readonly IndexClause<T> clause = new(session.Store.Model);
    private readonly List<(Expression<Func<T, object>> Key, bool Descending)> orderings = [];
    private int? skip;
    private int? take;

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        clause.Add(predicate);
        return this;
    }

    public IQueryIndex<TIndex> With<TIndex>() where TIndex : class, IIndex =>
        new IndexQuery<TIndex>(session, context => Rows(context).Select(IndexClause<T>.DocumentId));

    public IQueryIndex<TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector) => Order(keySelector, descending: false, first: true);

    public IQueryIndex<T> OrderByDescending(Expression<Func<T, object>> keySelector) => Order(keySelector, descending: true, first: true);

    public IQueryIndex<T> ThenBy(Expression<Func<T, object>> keySelector) => Order(keySelector, descending: false, first: false);

    public IQueryIndex<T> ThenByDescending(Expression<Func<T, object>> keySelector) => Order(keySelector, descending: true, first: false);

    public IQueryIndex<T> Skip(int count)
    {
        skip = count;
        return this;
    }

    public IQueryIndex<T> Take(int count)
    {
        take = count;
        return this;
    }

    public Task<int> CountAsync() => CountAsync(CancellationToken.None);

    public async Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        await Rows(await ReadyAsync(cancellationToken)).CountAsync(cancellationToken);

    public Task<T> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    public async Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        (await Ordered(await ReadyAsync(cancellationToken)).Page(skip: null, take: 1).ToListAsync(cancellationToken)).FirstOrDefault()!;

    public Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        await Ordered(await ReadyAsync(cancellationToken)).ToListAsync(cancellationToken);

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var row in await ListAsync(cancellationToken))
        {
            yield return row;
        }
    }

    private async Task<DocumentContext> ReadyAsync(CancellationToken cancellationToken)
    {
        await session.FlushAsync(cancellationToken);
        return await session.Connection.OpenAsync(cancellationToken);
    }

    private IQueryable<T> Rows(DocumentContext context) =>
        fromIds is null ? clause.Rows(context) : IndexClause<T>.OfDocuments(clause.Rows(context), fromIds(context));

    private IQueryable<T> Ordered(DocumentContext context)
    {
        var rows = Rows(context);
        var keys = orderings.ToList();
        if (skip is not null || take is not null)
        {
            keys.Add((row => row.Id, false));
        }

        for (var i = 0; i < keys.Count; i++)
        {
            var (key, descending) = keys[i];
            rows = (i, descending) switch
            {
                (0, false) => rows.OrderBy(key),
                (0, true) => rows.OrderByDescending(key),
                (_, false) => ((IOrderedQueryable<T>)rows).ThenBy(key),
                (_, true) => ((IOrderedQueryable<T>)rows).ThenByDescending(key),
            };
        }

        return rows.Page(skip, take);
    }

    private IndexQuery<T> Order(Expression<Func<T, object>> key, bool descending, bool first)
    {
        if (first)
        {
            orderings.Clear();
        }

        orderings.Add((key, descending));
        return this;
    }
}
