using System.Linq.Expressions;
using AvsPortal.Kernel.Data.Model;
using AvsPortal.Kernel.Data.Sessions;
using Microsoft.EntityFrameworkCore;
using YesSql;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>
/// What was asked for, and how it becomes one LINQ query: the index that orders (or the first) is joined, the others are
/// sub-queries, so that no document comes twice: <c>EXISTS</c> for what a page in another index's order is of, else <c>IN</c>.
/// </summary>
internal sealed class QueryPlan(Session session, Type? documentType)
{
    private readonly List<IndexClause> clauses = [];
    private readonly List<Ordering> orderings = [];

    internal Session Session { get; } = session;

    internal int? Skip { get; set; }

    internal int? Take { get; set; }

    /// <summary>The clause on an index; each index has one, so that its conditions hold for the same row.</summary>
    internal IndexClause<TIndex> Clause<TIndex>() where TIndex : class
    {
        var clause = clauses.OfType<IndexClause<TIndex>>().FirstOrDefault();
        if (clause is null)
        {
            clauses.Add(clause = new IndexClause<TIndex>(Session.Store.Model));
        }

        return clause;
    }

    internal void OrderBy(Ordering ordering, bool first)
    {
        if (first)
        {
            orderings.Clear();
        }

        orderings.Add(ordering);
    }

    internal IQueryable<Document> Documents(DocumentContext context, bool counting)
    {
        if (Joined(counting) is { } joined)
        {
            return joined.Documents(context, this, counting);
        }

        var documents = Filters(context, except: null)
            .Aggregate((IQueryable<Document>)context.Set<Document>(), (documents, filter) => documents.Where(filter));
        return counting ? documents : Page(Order(documents, context, document => Expression.Property(document, nameof(Document.Id)), inline: null));
    }

    /// <summary>How many documents; in the index table alone when it knows.</summary>
    internal Task<int> CountAsync(DocumentContext context) =>
        Joined(counting: true) is { } joined && !Filters(context, except: joined).Any()
            ? joined.DocumentIds(context).CountAsync()
            : Documents(context, counting: true).CountAsync();

    internal bool IsPaged => Skip is not null || Take is not null;

    /// <summary>Whether no other index has a say in the order.</summary>
    internal bool IsOrderedBy(IndexClause clause) => orderings.TrueForAll(ordering => ordering.Clause == clause);

    internal IQueryable<TRow> Page<TRow>(IQueryable<TRow> rows) => rows.Page(Skip, Take);

    /// <summary>Everything demanded of a document, without the clause that is joined.</summary>
    internal IEnumerable<Expression<Func<Document, bool>>> Filters(DocumentContext context, IndexClause? except)
    {
        // An index that maps documents of this type only says it already.
        if (documentType is not null && !(except is not null && except.IsOf(documentType)))
        {
            var name = SessionObjects.TypeName(documentType);
            yield return document => document.Type == name;
        }

        foreach (var clause in clauses.Where(clause => clause != except))
        {
            // What a query is of, its first clause, most documents in another index's order fulfil: a page is full long before a list
            // of them would be made.
            yield return IsPaged && except is not null && clause == clauses[0] ? clause.FilterOfEach(context) : clause.Filter(context);
        }
    }

    /// <summary>Adds the order. <paramref name="inline"/> gives a key that the row itself has.</summary>
    internal IQueryable<TRow> Order<TRow>(
        IQueryable<TRow> rows, DocumentContext context, Func<Expression, Expression> documentId, Func<Ordering, Expression, Expression?>? inline)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var id = documentId(row);
        var keys = orderings.ConvertAll(o => (Key: inline?.Invoke(o, row) ?? o.Clause.Key(context, id, o.Key), o.Descending));
        if (IsPaged)
        {
            // Pages neither repeat nor miss documents that are equal in order.
            keys.Add((Expression.Convert(id, typeof(object)), false));
        }

        for (var i = 0; i < keys.Count; i++)
        {
            var key = Expression.Lambda<Func<TRow, object?>>(keys[i].Key, row);
            rows = (i, keys[i].Descending) switch
            {
                (0, false) => rows.OrderBy(key),
                (0, true) => rows.OrderByDescending(key),
                (_, false) => ((IOrderedQueryable<TRow>)rows).ThenBy(key),
                (_, true) => ((IOrderedQueryable<TRow>)rows).ThenByDescending(key),
            };
        }

        return rows;
    }

    private IndexClause? Joined(bool counting) =>
        !counting && orderings.Count > 0 ? orderings[0].Clause : clauses.Find(clause => !clause.HasManyRows);
}
