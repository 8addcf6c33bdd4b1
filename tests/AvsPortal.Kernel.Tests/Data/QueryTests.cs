using AvsPortal.Kernel.Tests.Data.Samples;
using Xunit;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class QueryTests : DataTests
{
    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_ByIndex_FiltersAndOrders(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var books = await database.ReadAsync(session => session
            .Query<Book, BookIndex>(index => index.Published).OrderByDescending(index => index.Year).ThenBy(index => index.Title).ListAsync());
        Assert.Equal(["Électrolyse", "Alumine", "Bauxite"], books.Select(book => book.Title));
        Assert.All(books, book => Assert.NotEqual(0, book.Id));
        Assert.Equal(["Côté", "Roy"], books.ElementAt(1).Authors);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_WithClosuresAndOperators_IsTranslated(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var (from, letters, years, ids) = (1900, "li", new[] { 2004, 1925 }, new List<string> { "Alumine", "Cryolite" });
        var noon = new DateTime(1925, 6, 1, 12, 0, 0, DateTimeKind.Utc);
        Assert.Equal(3, await Count(index => index.Year >= from));
        Assert.Equal(1, await Count(index => !index.Published && index.Title != null));
        Assert.Equal(1, await Count(index => index.Title.Contains(letters)));
        Assert.Equal(1, await Count(index => index.Title.StartsWith("Bau") || index.Title.EndsWith("xyz")));
        Assert.Equal(3, await Count(index => index.Year.IsIn(years)));
        Assert.Equal(0, await Count(index => index.Title.IsIn(Array.Empty<string>())));
        Assert.Equal(2, await Count(index => ids.Contains(index.Title)));
        Assert.Equal(2, await Count(index => index.Price < 10m));
        Assert.Equal(2, await Count(index => index.PublishedUtc == null));
        Assert.Equal(1, await Count(index => index.PublishedUtc > noon));
        Assert.Equal(1, await Count(index => index.PublishedUtc == noon));

        Task<int> Count(System.Linq.Expressions.Expression<Func<BookIndex, bool>> predicate) =>
            database.ReadAsync(session => session.Query<Book, BookIndex>(predicate).CountAsync());
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_OrderedByDecimal_ComparesNumbers(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var books = await database.ReadAsync(session => session.Query<Book, BookIndex>().OrderBy(index => index.Price).ListAsync());
        Assert.Equal([2m, 9.5m, 10m, 100m], books.Select(book => book.Price));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_OnSeveralIndexes_NeedsAllOfThem(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var books = await database.ReadAsync(session => session
            .Query<Book, BookIndex>(index => index.Published)
            .With<AuthorIndex>(index => index.Author == "Roy" || index.Author == "Côté")
            .With<ShelfIndex>().OrderByDescending(index => index.Shelf)
            .With<BookIndex>().ThenBy(index => index.Year)
            .ListAsync());
        Assert.Equal(["Électrolyse", "Alumine"], books.Select(book => book.Title));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_OnIndexWithManyRows_GivesEachDocumentOnce(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        Assert.Equal(3, await database.ReadAsync(session => session.Query<Book, AuthorIndex>(index => index.Author != "Tremblay").CountAsync()));
        Assert.Equal(3, (await database.ReadAsync(session => session.Query<Book, AuthorIndex>(index => index.Author != "Tremblay").ListAsync())).Count());
        var ordered = await database.ReadAsync(session => session
            .Query<Book, AuthorIndex>(index => index.Author == "Roy").OrderBy(index => index.Author).ListAsync());
        Assert.Equal(2, ordered.Count());
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_Paged_NeitherRepeatsNorMisses(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        List<string> titles = [];
        for (var page = 0; page < 5; page++)
        {
            var skip = page;
            titles.AddRange((await database.ReadAsync(session => session
                .Query<Book, BookIndex>().OrderByDescending(index => index.Year).Skip(skip).Take(1).ListAsync())).Select(book => book.Title));
        }

        Assert.Equal(["Cryolite", "Électrolyse", "Alumine", "Bauxite"], titles);
        Assert.Equal(4, await database.ReadAsync(session => session.Query<Book, BookIndex>().Skip(3).Take(1).CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_ByTypeOnly_FindsDocumentsOfThatType(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(session => session.SaveAsync(new Shelf { Name = "A" }));
        Assert.Equal(4, await database.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.Equal("A", (await database.ReadAsync(session => session.Query<Shelf>().FirstOrDefaultAsync())).Name);
        Assert.Null(await database.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 3).FirstOrDefaultAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task QueryIndex_ReadsRows(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var rows = (await database.ReadAsync(session => session
            .QueryIndex<BookIndex>(index => index.PublishedUtc != null).OrderBy(index => index.Year).ListAsync())).ToList();
        Assert.Equal([1925, 2004], rows.Select(row => row.Year));
        Assert.Equal(9.5m, rows[0].Price);
        Assert.Equal(new DateTime(1925, 6, 1, 12, 0, 0, DateTimeKind.Utc), rows[0].PublishedUtc);
        Assert.Equal(DateTimeKind.Utc, rows[0].PublishedUtc!.Value.Kind);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_ThatCannotBeTranslated_FailsNamingTheExpression(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => database.ReadAsync(session =>
            session.Query<Book, BookIndex>(index => index.Title.Normalize() == "x").ListAsync()));
        Assert.Contains("Normalize()", exception.Message, StringComparison.Ordinal);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_ByIndexWithoutProvider_FailsNamingTheIndex(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => database.ReadAsync(session => session.Query<Book, UnknownIndex>().ListAsync()));
        Assert.Contains(nameof(UnknownIndex), exception.Message, StringComparison.Ordinal);
    }
}
