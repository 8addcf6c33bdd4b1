using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using Xunit;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

public sealed class SingleDocumentTests : DataTests
{
    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_IsSeenByAllAfterTheCommitOnly(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        Assert.Equal("", await NameAsync(database));
        await database.InScopeAsync(async scope =>
        {
            var single = scope.GetRequiredService<ISingleDocument<Shelf>>();
            var shelf = await single.LoadForUpdateAsync();
            shelf.Name = "A";
            await single.SaveAsync(shelf);
            Assert.Equal("A", (await single.GetAsync()).Name);
            Assert.Equal("", await NameAsync(database));
        });
        Assert.Equal("A", await NameAsync(database));
        await database.RestartAsync();
        Assert.Equal("A", await NameAsync(database));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_OfAnotherInstance_ReplacesTheDocument(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        foreach (var name in new[] { "A", "B" })
        {
            await database.InScopeAsync(scope => scope.GetRequiredService<ISingleDocument<Shelf>>().SaveAsync(new Shelf { Name = name }));
        }

        Assert.Equal("B", await NameAsync(database));
        Assert.Equal(1, await database.ReadAsync(session => session.Query<Shelf>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Save_ByTwo_RefusesTheSecond(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        for (var round = 0; round < 2; round++)
        {
            await using var one = database.Services.CreateAsyncScope();
            await using var two = database.Services.CreateAsyncScope();
            foreach (var scope in new[] { one, two })
            {
                var single = scope.ServiceProvider.GetRequiredService<ISingleDocument<Shelf>>();
                var shelf = await single.LoadForUpdateAsync();
                shelf.Name += "x";
                await single.SaveAsync(shelf);
            }

            await one.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
            await Assert.ThrowsAsync<ConcurrencyException>(() => two.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync());
        }

        Assert.Equal("xx", await NameAsync(database));
        Assert.Equal(1, await database.ReadAsync(session => session.Query<Shelf>().CountAsync()));
    }

    [SkippableTheory, MemberData(nameof(Databases))]
    public async Task Cancel_ForgetsTheChange(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.InScopeAsync(async scope =>
        {
            var single = scope.GetRequiredService<ISingleDocument<Shelf>>();
            await single.SaveAsync(new Shelf { Name = "A" });
            await scope.GetRequiredService<ISession>().CancelAsync();
            Assert.Equal("", (await single.GetAsync()).Name);
        });
        Assert.Equal("", await NameAsync(database));
    }

    private static async Task<string> NameAsync(TestDatabase database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<ISingleDocument<Shelf>>().GetAsync()).Name;
    }
}
