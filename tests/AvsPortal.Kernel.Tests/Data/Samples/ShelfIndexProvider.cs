using OrchardCore.Data;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

/// <summary>Scoped, and only for some books.</summary>
public sealed class ShelfIndexProvider : IndexProvider<Book>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<Book> context) => context
        .For<ShelfIndex>()
        .When(book => book.Shelf is not null)
        .Map(book => new ShelfIndex { Shelf = book.Shelf });
}
