using YesSql.Indexes;

namespace AvsPortal.Kernel.Tests.Data.Samples;

public sealed class BookIndexProvider : IndexProvider<Book>
{
    public override void Describe(DescribeContext<Book> context)
    {
        context.For<BookIndex>().Map(book => new BookIndex
        {
            Title = book.Title, Year = book.Year, Published = book.Published, Price = book.Price, PublishedUtc = book.PublishedUtc,
        });
        context.For<AuthorIndex>().Map(book => book.Authors.Select(author => new AuthorIndex { Author = author }));
    }
}
