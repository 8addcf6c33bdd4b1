using AvsPortal.Kernel.Contents.Parts;
using OrchardCore.Alias.Indexes;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement;
using YesSql;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents;

/// <summary>Finds items by <c>alias:…</c> or <c>slug:…</c>.</summary>
internal sealed class ContentHandleManager(ISession session) : IContentHandleManager
{
    /// <returns>The item's id; null when nothing published has that handle, or the handle is of no known kind.</returns>
    public async Task<string> GetContentItemIdAsync(string handle)
    {
        var separator = handle?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (separator < 0)
        {
            return null!;
        }

        var value = handle![(separator + 1)..];
        return handle[..separator].ToLowerInvariant() switch
        {
            "alias" => await ByAliasAsync(Aliases.Normalize(value)),
            "slug" => await BySlugAsync(value.Trim('/')),
            _ => null!,
        };
    }

    private async Task<string> ByAliasAsync(string alias) =>
        (await session.QueryIndex<AliasPartIndex>(index => index.Alias == alias && index.Published).FirstOrDefaultAsync())?.ContentItemId!;

    private async Task<string> BySlugAsync(string path) =>
        (await session.QueryIndex<AutoroutePartIndex>(index => index.Path == path && index.Published).FirstOrDefaultAsync())?.ContentItemId!;
}
