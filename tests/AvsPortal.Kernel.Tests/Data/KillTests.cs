using System.Diagnostics;
using System.Globalization;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class KillTests : DataTests
{
    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Kill_WhileWriting_LeavesWholeTransactionsAndAllThatWereSaid(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var said = 0;
        for (var round = 1; round <= 3; round++)
        {
            // Elsewhere in its work each time.
            said += await WriteAndKillAsync(database, shelves: 5 * round, TimeSpan.FromMilliseconds(3 * round));
            await database.RestartAsync();
            var books = (await database.ReadAsync(session => session.Query<Book>().ListAsync())).ToList();
            var rows = (await database.ReadAsync(session => session.QueryIndex<BookIndex>().ListAsync())).ToList();
            var authors = await database.ReadAsync(session => session.QueryIndex<AuthorIndex>().CountAsync());
            Assert.Equal(books.Select(book => book.Title).Order(StringComparer.Ordinal), rows.Select(row => row.Title).Order(StringComparer.Ordinal));
            Assert.Equal(2 * books.Count, authors);
            Assert.True(books.Count % EndlessWriter.BooksOnAShelf == 0, $"{books.Count} books: a transaction was written in part.");
            Assert.True(books.Count >= said * EndlessWriter.BooksOnAShelf, $"{books.Count} books, but {said} shelves were said to be written.");
            var last = await database.ReadAsync(session => session.Query<Shelf>().FirstOrDefaultAsync());
            Assert.Equal(books.Max(book => book.Id), books.Where(book => book.Year == int.Parse(last.Name, CultureInfo.InvariantCulture)).Max(book => book.Id));
        }

        await database.InSessionAsync(session => session.SaveAsync(new Book { Title = "After" }));
    }

    private static async Task<int> WriteAndKillAsync(TestDatabase database, int shelves, TimeSpan after)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(EndlessWriter).Assembly.Location, "write-forever", database.Provider, database.ConnectionString])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_EnableDiagnostics"] = "0" }, // Killed, it would leave its pipes and its socket in the temporary folder.
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = 0;
        while (said < shelves)
        {
            Assert.True(await process.StandardOutput.ReadLineAsync() is not null, await ErrorsAsync());
            said++;
        }

        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
        return said + (await process.StandardOutput.ReadToEndAsync()).Split('\n').Count(line => line.Length > 0);

        async Task<string> ErrorsAsync() => process.HasExited ? $"The writer ended: {await errors}" : "";
    }
}
