using System.Linq.Expressions;
using AvsPortal.Kernel.Data.Model;
using YesSql;

namespace AvsPortal.Kernel.Data.Queries;

/// <summary>What a query demands of one index.</summary>
internal abstract class IndexClause(IndexModel model, Type indexType)
{
    /// <summary>Joining it could give a document twice.</summary>
    internal bool HasManyRows { get; } = model.HasManyRows(indexType);

    /// <summary>Whether all documents in the index are of this type.</summary>
    internal bool IsOf(Type documentType) => model.DocumentType(indexType) == documentType;

    /// <summary>Whether a document has a row that fulfils the clause.</summary>
    internal abstract Expression<Func<Document, bool>> Filter(DocumentContext context);

    /// <summary>The same, asked of each document in turn: for a page in an order of another index, which stops at the page's end.</summary>
    internal abstract Expression<Func<Document, bool>> FilterOfEach(DocumentContext context);

    /// <summary>The value of a column in a document's row, boxed.</summary>
    internal abstract Expression Key(DocumentContext context, Expression documentId, LambdaExpression key);

    /// <summary>Of the documents that fulfil the clause, once for each row.</summary>
    internal abstract IQueryable<long> DocumentIds(DocumentContext context);

    /// <summary>Documents joined with this index, filtered, ordered, paged.</summary>
    internal abstract IQueryable<Document> Documents(DocumentContext context, QueryPlan plan, bool counting);
}
