using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal class DocumentQuery<T>(QueryPlan plan) : IQuery<T> where T : class
{
    internal QueryPlan Plan { get; } = plan;

    public IQuery<T> All(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: false, predicates);

    public IQuery<T> Any(params Func<IQuery<T>, IQuery<T>>[] predicates) => Group(any: true, predicates);

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex => new DocumentQuery<T, TIndex>(Plan, Plan.Clause<TIndex>());

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

    public IQuery<T> NoDuplicates()
    {
        Plan.NoDuplicates = true;
        return this;
    }

    public IQuery<T> Skip(int count)
    {
        Plan.Skip = count;
        return this;
    }

    public IQuery<T> Take(int count)
    {
        Plan.Take = count;
        return this;
    }

    public Task<int> CountAsync() => CountAsync(CancellationToken.None);

    public async Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        await Plan.CountAsync(await OpenAsync(cancellationToken), cancellationToken);

    public Task<T> FirstOrDefaultAsync() => FirstOrDefaultAsync(CancellationToken.None);

    public async Task<T> FirstOrDefaultAsync(CancellationToken cancellationToken = default) =>
        (await ReadAsync(Plan.Documents(await OpenAsync(cancellationToken), counting: false).Page(skip: null, take: 1), cancellationToken)).FirstOrDefault()!;

    public Task<IEnumerable<T>> ListAsync() => ListAsync(CancellationToken.None);

    public async Task<IEnumerable<T>> ListAsync(CancellationToken cancellationToken = default) =>
        await ReadAsync(Plan.Documents(await OpenAsync(cancellationToken), counting: false), cancellationToken);

    public IAsyncEnumerable<T> ToAsyncEnumerable() => ToAsyncEnumerable(CancellationToken.None);

    public async IAsyncEnumerable<T> ToAsyncEnumerable([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        // Read to its end first: whoever enumerates may use the same session meanwhile.
        foreach (var item in await ListAsync(cancellationToken))
        {
            yield return item;
        }
    }

    private async Task<DocumentContext> OpenAsync(CancellationToken cancellationToken)
    {
        await Plan.Session.FlushAsync(cancellationToken);
        return await Plan.Session.Connection.OpenAsync(cancellationToken);
    }

    private async Task<List<T>> ReadAsync(IQueryable<Document> documents, CancellationToken cancellationToken)
    {
        List<T> items = [];
        foreach (var document in await documents.ToListAsync(cancellationToken))
        {
            if (Plan.Session.Objects.Track<T>(document) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private DocumentQuery<T> Group(bool any, Func<IQuery<T>, IQuery<T>>[] predicates)
    {
        Plan.AddGroup(any, [.. predicates.Select(predicate =>
            ((DocumentQuery<T>)predicate(new DocumentQuery<T>(new QueryPlan(Plan.Session, documentType: null)))).Plan)]);
        return this;
    }
}
