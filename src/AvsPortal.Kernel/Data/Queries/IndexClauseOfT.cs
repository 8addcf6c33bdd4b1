using System.Linq.Expressions;
using AvsPortal.Kernel.Data.Model;
using Microsoft.EntityFrameworkCore;
using YesSql;

namespace AvsPortal.Kernel.Data.Queries;

/// <inheritdoc />
internal sealed class IndexClause<TIndex>(IndexModel model) : IndexClause(model, typeof(TIndex)) where TIndex : class
{
    internal static readonly Expression<Func<TIndex, long>> DocumentId = row => EF.Property<long>(row, DocumentContext.DocumentId);
    private readonly List<Expression<Func<TIndex, bool>>> predicates = [];

    internal void Add(Expression<Func<TIndex, bool>> predicate) => predicates.Add(PredicateRewriter.Rewrite(predicate));

    /// <summary>The rows that fulfil the clause.</summary>
    internal IQueryable<TIndex> Rows(DocumentContext context) =>
        predicates.Aggregate((IQueryable<TIndex>)context.Set<TIndex>(), (rows, predicate) => rows.Where(predicate));

    /// <summary>The documents of those rows.</summary>
    internal override IQueryable<long> DocumentIds(DocumentContext context) => Rows(context).Select(DocumentId);

    internal override Expression<Func<Document, bool>> Filter(DocumentContext context)
    {
        var ids = DocumentIds(context);
        return document => ids.Contains(document.Id);
    }

    internal override Expression<Func<Document, bool>> FilterOfEach(DocumentContext context)
    {
        var rows = Rows(context);
        return document => rows.Any(row => EF.Property<long>(row, DocumentContext.DocumentId) == document.Id);
    }

    internal override Expression Key(DocumentContext context, Expression documentId, LambdaExpression key)
    {
        var body = PredicateRewriter.Unboxed(key.Body);
        var row = Expression.Parameter(typeof(TIndex), "row");
        var ofDocument = Expression.Lambda<Func<TIndex, bool>>(
            Expression.Equal(ParameterReplacer.Apply(DocumentId, row), documentId), row);
        var rows = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [typeof(TIndex)], Rows(context).Expression, Expression.Quote(ofDocument));
        var keys = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TIndex), body.Type], rows,
            Expression.Quote(Expression.Lambda(body, key.Parameters)));
        return Expression.Convert(
            Expression.Call(typeof(Queryable), nameof(Queryable.FirstOrDefault), [body.Type], keys), typeof(object));
    }

    internal override IQueryable<Document> Documents(DocumentContext context, QueryPlan plan, bool counting)
    {
        var filters = plan.Filters(context, except: this).ToList();
        var rows = Rows(context);
        var pageOfRows = !counting && plan.IsPaged && filters.Count == 0 && plan.IsOrderedBy(this);
        if (pageOfRows)
        {
            // The page is found in the index table alone, before a document is read.
            rows = plan.Page(plan.Order(rows, context, row => ParameterReplacer.Apply(DocumentId, row), (ordering, row) => ParameterReplacer.Apply(ordering.Key, row)));
        }

        var joined = rows.Join(
            context.Set<Document>(), DocumentId, document => document.Id, (row, document) => new IndexRow<TIndex> { Index = row, Document = document });
        foreach (var filter in filters)
        {
            joined = joined.Where(filter.On<IndexRow<TIndex>>(nameof(IndexRow<TIndex>.Document)));
        }

        if (counting)
        {
            return joined.Select(row => row.Document);
        }

        joined = plan.Order(joined, context, row => Expression.Property(Expression.Property(row, nameof(IndexRow<TIndex>.Document)), nameof(Document.Id)), Inline);

        return (pageOfRows ? joined : plan.Page(joined)).Select(row => row.Document);
    }

    private Expression? Inline(Ordering ordering, Expression row) => ordering.Clause == this
        ? ParameterReplacer.Apply(ordering.Key, Expression.Property(row, nameof(IndexRow<TIndex>.Index)))
        : null;
}
