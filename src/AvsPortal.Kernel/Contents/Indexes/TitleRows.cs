using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>Gives items that are older than the index of titles their rows: each is stored again as it is.</summary>
internal static class TitleRows
{
    private const int BatchSize = 200;

    internal static async Task RebuildAsync(ShellScope scope)
    {
        var rows = await scope.ServiceProvider.GetRequiredService<ISession>().QueryIndex<ContentItemIndex>(row => row.Latest).ListAsync();
        foreach (var ids in rows.Select(row => row.ContentItemId).Chunk(BatchSize))
        {
            await ShellScope.UsingChildScopeAsync(async child =>
            {
                var session = child.ServiceProvider.GetRequiredService<ISession>();
                foreach (var item in await session.Query<ContentItem, ContentItemIndex>(row => row.Latest && row.ContentItemId.IsIn(ids)).ListAsync())
                {
                    await session.SaveAsync(item);
                }
            });
        }
    }
}
