using OrchardCore.Data;
using YesSql;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

/// <summary>Scoped, asynchronous, only for some books, and asks the session that is being flushed.</summary>
public sealed class ShelfIndexProvider(ISession session) : IndexProvider<Book>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<Book> context) => context
        .For<ShelfIndex>()
        .When(book => book.Shelf is not null)
        .Map(async book =>
        {
            await session.Query<Book, BookIndex>(index => index.Year == 1).CountAsync();
            return new ShelfIndex { Shelf = book.Shelf };
        });
}
