using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Data.Samples;

namespace AvsPortal.Kernel.Tests.Data;

/// <summary>Every test here runs on both databases.</summary>
public abstract class DataTests
{
    public static TheoryData<string> Databases => [DataOptions.Sqlite, DataOptions.Postgres];

    internal static Book[] Library() =>
    [
        new() { Title = "Alumine", Year = 1925, Published = true, Price = 9.5m, Authors = ["Côté", "Roy"], Shelf = "A", PublishedUtc = new(1925, 6, 1, 12, 0, 0, DateTimeKind.Utc) },
        new() { Title = "Bauxite", Year = 1850, Published = true, Price = 10m, Authors = ["Roy"] },
        new() { Title = "Cryolite", Year = 2004, Published = false, Price = 100m, Authors = ["Tremblay"], Shelf = "A" },
        new() { Title = "Électrolyse", Year = 2004, Published = true, Price = 2m, Authors = ["Côté"], Shelf = "B", PublishedUtc = new(2004, 1, 31, 5, 0, 0, DateTimeKind.Utc) },
    ];

    internal static async Task<TestDatabase> WithLibraryAsync(string provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await database.InSessionAsync(async session =>
        {
            foreach (var book in Library())
            {
                await session.SaveAsync(book);
            }
        });
        return database;
    }
}
