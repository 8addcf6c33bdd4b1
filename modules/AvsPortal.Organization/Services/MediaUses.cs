using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Organization.Services;

/// <summary>Fills the index of used files with what is older than it: each item is stored again as it is.</summary>
public static class MediaUses
{
    private const int BatchSize = 100;

    public static async Task RebuildAsync(ShellScope scope)
    {
        var rows = await scope.ServiceProvider.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Latest || row.Published).ListAsync();
        foreach (var ids in rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
        {
            // A scope each: a large site is not held in memory.
            await ShellScope.UsingChildScopeAsync(async child =>
            {
                var session = child.ServiceProvider.GetRequiredService<ISession>();
                foreach (var item in await session.Query<ContentItem, ContentItemIndex>(row => (row.Latest || row.Published) && row.ContentItemId.IsIn(ids)).ListAsync())
                {
                    await session.SaveAsync(item);
                }
            });
        }
    }
}
