using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace AvsPortal.IndexFills;

/// <summary>Fills an index of content items: each version that counts is stored again as it is.</summary>
internal abstract class ItemIndexFill<TNote>(ISession session) : IndexFill<TNote>(session) where TNote : class
{
    // Ids are parameters of a query, with two versions each.
    private const int BatchSize = 100;

    protected override async Task FillAsync(IServiceProvider services)
    {
        var rows = await services.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Latest || row.Published).ListAsync();
        foreach (var ids in rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal).Chunk(BatchSize))
        {
            // A scope each: a large site is not held in memory.
            await InScopeAsync(async batch =>
            {
                var own = batch.GetRequiredService<ISession>();
                foreach (var item in await own.Query<ContentItem, ContentItemIndex>(row => (row.Latest || row.Published) && row.ContentItemId.IsIn(ids)).ListAsync())
                {
                    await own.SaveAsync(item);
                }
            });
        }
    }
}
