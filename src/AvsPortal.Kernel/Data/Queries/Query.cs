using AvsPortal.Kernel.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal sealed class Query(Session session) : IQuery
{
    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(session);

    public IQuery<T> For<T>(bool filterType = true) where T : class => new DocumentQuery<T>(new QueryPlan(session, filterType ? typeof(T) : null));
}
