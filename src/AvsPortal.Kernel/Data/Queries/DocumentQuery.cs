using System.Linq.Expressions;
using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal class DocumentQuery<T>(QueryPlan plan) : IQuery<T> where T : class
{
    internal QueryPlan Plan { get; } = plan;

    public IQuery<T, TIndex> With<TIndex>() where TIndex : class, IIndex => new DocumentQuery<T, TIndex>(Plan, Plan.Clause<TIndex>());

    public IQuery<T, TIndex> With<TIndex>(Expression<Func<TIndex, bool>> predicate) where TIndex : class, IIndex => With<TIndex>().Where(predicate);

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

    public async Task<int> CountAsync() => await Plan.CountAsync(await OpenAsync());

    public async Task<T> FirstOrDefaultAsync() =>
        (await ReadAsync(Plan.Documents(await OpenAsync(), counting: false).Page(skip: null, take: 1))).FirstOrDefault()!;

    public async Task<IEnumerable<T>> ListAsync() => await ReadAsync(Plan.Documents(await OpenAsync(), counting: false));

    private async Task<DocumentContext> OpenAsync()
    {
        await Plan.Session.FlushAsync();
        return await Plan.Session.Connection.OpenAsync(CancellationToken.None);
    }

    private async Task<List<T>> ReadAsync(IQueryable<Document> documents)
    {
        List<T> items = [];
        foreach (var document in await documents.ToListAsync())
        {
            if (Plan.Session.Objects.Track<T>(document) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }
}
