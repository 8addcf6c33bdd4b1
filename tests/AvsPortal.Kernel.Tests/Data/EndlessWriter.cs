using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;
using Microsoft.Extensions.DependencyInjection;
using YesSql;

namespace AvsPortal.Kernel.Tests.Data;

/// <summary>Saves shelves of ten books, one shelf a transaction, and says so, until it is killed.</summary>
internal static class EndlessWriter
{
    internal const int BooksOnAShelf = 10;

    internal static async Task<int> RunAsync(string provider, string connectionString)
    {
        await using var services = TestDatabase.Build(provider, connectionString, configure: null);
        for (var shelf = 1; ; shelf++)
        {
            await using var scope = services.CreateAsyncScope();
            var session = scope.ServiceProvider.GetRequiredService<ISession>();
            var single = scope.ServiceProvider.GetRequiredService<ISingleDocument<Shelf>>();
            var last = await single.LoadForUpdateAsync();
            last.Name = $"{shelf}";
            await single.SaveAsync(last);
            for (var i = 0; i < BooksOnAShelf; i++)
            {
                await session.SaveAsync(new Book { Title = $"{shelf}.{i}", Year = shelf, Authors = ["Roy", "Côté"] });
                await session.FlushAsync();
            }

            await session.SaveChangesAsync();
            await Console.Out.WriteLineAsync($"{shelf}");
        }
    }
}
