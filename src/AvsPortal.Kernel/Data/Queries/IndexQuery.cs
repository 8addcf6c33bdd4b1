using System.Linq.Expressions;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Sessions;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal sealed class IndexQuery<T>(Session session) : IQueryIndex<T> where T : class, IIndex
{
    private readonly IndexClause<T> clause = new(session.Store.Model);
    private Expression<Func<T, object>>? order;

    public IQueryIndex<T> Where(Expression<Func<T, bool>> predicate)
    {
        clause.Add(predicate);
        return this;
    }

    public IQueryIndex<T> OrderBy(Expression<Func<T, object>> keySelector)
    {
        order = keySelector;
        return this;
    }

    public async Task<int> CountAsync() => await clause.Rows(await OpenAsync()).CountAsync();

    public async Task<T> FirstOrDefaultAsync() => (await Ordered(await OpenAsync()).Page(skip: null, take: 1).ToListAsync()).FirstOrDefault()!;

    public Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        await Ordered(await OpenAsync()).ToListAsync(cancellationToken);

    private async Task<DocumentContext> OpenAsync()
    {
        await session.FlushAsync();
        return await session.Connection.OpenAsync(CancellationToken.None);
    }

    private IQueryable<T> Ordered(DocumentContext context) => order is null ? clause.Rows(context) : clause.Rows(context).OrderBy(order);
}
