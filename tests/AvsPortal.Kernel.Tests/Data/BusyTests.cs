using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Data.Sqlite;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class BusyTests
{
    [Fact]
    public async Task Save_WhileAnotherProcessWrites_WaitsForIt_AndReadersDoNot()
    {
        await using var database = await TestDatabase.CreateAsync(DataOptions.Sqlite);

        // What another process would do: not of our pool, not in our queue.
        await using var other = new SqliteConnection(database.ConnectionString + ";Pooling=False");
        await other.OpenAsync();
        var transaction = await other.BeginTransactionAsync();
        var saving = Task.Run(() => database.InSessionAsync(session => session.SaveAsync(new Book { Title = "A" })));
        Assert.Equal(0, await database.ReadAsync(session => session.Query<Book>().CountAsync()));
        Assert.NotSame(saving, await Task.WhenAny(saving, Task.Delay(500)));
        await transaction.CommitAsync();
        await saving;
        Assert.Equal(1, await database.ReadAsync(session => session.Query<Book>().CountAsync()));
    }
}
