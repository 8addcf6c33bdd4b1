using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class SessionTests : DataTests
{
    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_NewObject_HasItsIdAtOnce(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var (first, second) = (new Book { Title = "A" }, new Book { Title = "B" });
        await database.InSessionAsync(async session =>
        {
            await session.SaveAsync(first);
            await session.SaveAsync(second);
            Assert.NotEqual(0, first.Id);
            Assert.NotEqual(first.Id, second.Id);
        });
        await database.RestartAsync();
        var third = new Book { Title = "C" };
        await database.InSessionAsync(session => session.SaveAsync(third));
        var books = await database.ReadAsync(session => session.GetAsync<Book>([third.Id, 123456789, first.Id]));
        Assert.Equal(["C", "A"], books.Select(book => book.Title));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Query_AfterSave_SeesWhatIsPending(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var book = new Book { Title = "A", Year = 7 };
            await session.SaveAsync(book);
            Assert.Same(book, await session.Query<Book, BookIndex>(index => index.Year == 7).FirstOrDefaultAsync());
            Assert.Equal(0, await database.ReadAsync(other => other.Query<Book>().CountAsync()));
        });
        Assert.Equal(1, await database.ReadAsync(other => other.Query<Book>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Read_Twice_GivesTheSameObject(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var one = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
            Assert.Same(one, await session.GetAsync<Book>(one.Id));
            Assert.Same(one, (await session.Query<Book>().ListAsync()).Single(book => book.Year == 1925));
            session.Detach(one);
            Assert.NotSame(one, await session.GetAsync<Book>(one.Id));
        });
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_ChangedObject_RewritesItsIndexRows(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var book = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
            (book.Year, book.Shelf, book.Authors) = (1926, null, ["Bouchard", "Gagnon", "Simard"]);
            await session.SaveAsync(book);
        });
        Assert.Equal(0, await database.ReadAsync(session => session.QueryIndex<BookIndex>(index => index.Year == 1925).CountAsync()));
        Assert.Equal(1, await database.ReadAsync(session => session.QueryIndex<BookIndex>(index => index.Year == 1926).CountAsync()));
        var authors = await database.ReadAsync(session => session.QueryIndex<AuthorIndex>(index => index.Author == "Bouchard" || index.Author == "Gagnon" || index.Author == "Simard").ListAsync());
        Assert.Equal(["Bouchard", "Gagnon", "Simard"], authors.Select(row => row.Author).Order(StringComparer.Ordinal));
        Assert.Equal(0, await database.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 1926).With<ShelfIndex>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_ChangedAfterFlush_IsWrittenAtTheCommit(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var book = new Book { Title = "A", Year = 7 };
            await session.SaveAsync(book);
            await session.FlushAsync();
            book.Year = 8;
        });
        Assert.Equal(8, (await database.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 8).FirstOrDefaultAsync())).Year);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Change_WithoutSave_IsNotWritten(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(async session => (await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync()).Year = 9);
        Assert.Equal(0, await database.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 9).CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Delete_RemovesDocumentAndRows(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var book = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
            session.Delete(book);
            Assert.Null(await session.GetAsync<Book>(book.Id));
            Assert.Equal(3, await session.Query<Book>().CountAsync());
        });
        Assert.Equal(3, await database.ReadAsync(session => session.QueryIndex<BookIndex>().CountAsync()));
        Assert.Equal(0, await database.ReadAsync(session => session.Query<Book, AuthorIndex>(index => index.Author == "Côté").With<BookIndex>(index => index.Year == 1925).CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_CheckedAndChangedByAnother_Throws(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var mine = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
        await database.InSessionAsync(async other =>
        {
            var theirs = await other.GetAsync<Book>(mine.Id);
            theirs.Title = "Theirs";
            await other.SaveAsync(theirs);
        });
        mine.Title = "Mine";
        await session.SaveAsync(mine, checkConcurrency: true);
        await Assert.ThrowsAsync<ConcurrencyException>(() => session.SaveChangesAsync());
        Assert.Equal("Theirs", (await database.ReadAsync(other => other.GetAsync<Book>(mine.Id))).Title);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_CheckedTwiceInOneSession_IsNoConflict(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await database.InSessionAsync(async session =>
        {
            var book = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
            for (var year = 1; year <= 3; year++)
            {
                book.Year = year;
                await session.SaveAsync(book, checkConcurrency: true);
                await (year == 2 ? session.SaveChangesAsync() : session.FlushAsync());
            }
        });
        Assert.Equal(1, await database.ReadAsync(session => session.QueryIndex<BookIndex>(index => index.Year == 3).CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Cancel_AfterFlush_WritesNothing(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var followed = false;
        await database.InScopeAsync(async scope =>
        {
            var session = scope.GetRequiredService<ISession>();
            scope.GetRequiredService<ISessionEvents>().AfterCommit(() => Task.FromResult(followed = true));
            await session.SaveAsync(new Book { Title = "A" });
            await session.FlushAsync();
            await session.CancelAsync();
            await session.SaveAsync(new Book { Title = "B" });
        });
        Assert.Equal(0, await database.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.False(followed);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task SaveChanges_WhenOneDocumentFails_WritesNone(string provider)
    {
        await using var database = await WithLibraryAsync(provider);
        await using var scope = database.Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var book = await session.Query<Book, BookIndex>(index => index.Year == 1925).FirstOrDefaultAsync();
        await session.SaveAsync(new Book { Title = "New" });
        book.Authors = [null!];
        book.Title = null!;
        await session.SaveAsync(book);
        await database.InSessionAsync(async other => other.Delete(await other.GetAsync<Book>(book.Id)));
        await Assert.ThrowsAnyAsync<Exception>(() => session.SaveChangesAsync());
        Assert.Equal(3, await database.ReadAsync(other => other.Query<Book>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task AfterCommit_RunsOnce_AndItsFailureStopsNothing(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var runs = 0;
        await database.InScopeAsync(async scope =>
        {
            var events = scope.GetRequiredService<ISessionEvents>();
            events.AfterCommit(() => throw new InvalidOperationException("cache"));
            events.AfterCommit(async () => runs += await database.ReadAsync(session => session.Query<Book>().CountAsync()));
            await scope.GetRequiredService<ISession>().SaveAsync(new Book());
            await scope.GetRequiredService<ISession>().SaveChangesAsync();
        });
        Assert.Equal(1, runs);
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_ByManyAtOnce_StoresAll(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => database.InSessionAsync(async session =>
        {
            await session.SaveAsync(new Book { Year = i });
            await session.FlushAsync();
            await session.SaveAsync(new Book { Year = i });
        }))));
        Assert.Equal(80, await database.ReadAsync(session => session.QueryIndex<BookIndex>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_ObjectWithIdOfNoDocument_Throws(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InSessionAsync(session => session.SaveAsync(new Book { Id = 99 })));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Import_Of20000Documents_IsWholeAndFound(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        for (var batch = 0; batch < 40; batch++)
        {
            await database.InSessionAsync(async session =>
            {
                for (var i = 0; i < 500; i++)
                {
                    await session.SaveAsync(new Book { Title = $"Book {(batch * 500) + i}", Year = (batch * 500) + i, Authors = ["Roy", "Côté"], Published = i % 2 == 0 });
                }
            });
        }

        Assert.Equal(20_000, await database.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.Equal(40_000, await database.ReadAsync(session => session.QueryIndex<AuthorIndex>().CountAsync()));
        Assert.Equal("Book 19999", (await database.ReadAsync(session => session.Query<Book, BookIndex>(index => index.Year == 19_999).FirstOrDefaultAsync())).Title);
    }
}
