using System.Security.Claims;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Indexes;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Media;
using YesSql;

namespace AvsPortal.Organization.Services;

/// <summary>A file of the media library is for those who may view an item that uses it.</summary>
public sealed class MediaAccess(ISession session, IContentManager contents, IAuthorizationService authorization, IEnumerable<IFileCondition> conditions)
{
    /// <summary>Files here belong to no item and are for everyone: what a site puts there, it publishes.</summary>
    public const string PublicFolder = "public/";

    private static readonly ClaimsPrincipal Visitor = new(new ClaimsIdentity());

    public async Task<FileAccess> OfAsync(ClaimsPrincipal user, string path)
    {
        var key = MediaPaths.KeyOf(path);
        var uses = (await session.QueryIndex<MediaUseIndex>(use => use.PathKey == key && (use.Published || use.Latest)).ListAsync()).ToList();
        if (uses.Count == 0)
        {
            return await OfUnusedAsync(user, path);
        }

        var best = FileAccess.Nobody;
        foreach (var id in uses.Where(use => use.Published).Select(use => use.ContentItemId).Distinct(StringComparer.Ordinal))
        {
            var access = await contents.GetAsync(id) is { } item ? await OfItemAsync(user, item, path) : FileAccess.Nobody;
            best = access < best ? access : best;
            if (best == FileAccess.Everyone)
            {
                return best;
            }
        }

        return best == FileAccess.Reader || await MayPreviewAsync(user, uses) ? FileAccess.Reader : best;
    }

    private async Task<FileAccess> OfUnusedAsync(ClaimsPrincipal user, string path)
    {
        if (path.StartsWith(PublicFolder, StringComparison.OrdinalIgnoreCase))
        {
            return FileAccess.Everyone;
        }

        return await authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia) ? FileAccess.Reader : FileAccess.Nobody;
    }

    private async Task<FileAccess> OfItemAsync(ClaimsPrincipal user, ContentItem item, string path)
    {
        foreach (var condition in conditions)
        {
            if (!await condition.AllowsAsync(item, path))
            {
                // Who records the consent sees what it is for.
                return await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item) ? FileAccess.Reader : FileAccess.Nobody;
            }
        }

        if (await authorization.AuthorizeAsync(Visitor, CommonPermissions.ViewContent, item))
        {
            return FileAccess.Everyone;
        }

        return await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, item) ? FileAccess.Reader : FileAccess.Others;
    }

    private async Task<bool> MayPreviewAsync(ClaimsPrincipal user, IEnumerable<MediaUseIndex> uses)
    {
        foreach (var id in uses.Where(use => use is { Latest: true, Published: false }).Select(use => use.ContentItemId).Distinct(StringComparer.Ordinal))
        {
            if (await contents.GetAsync(id, VersionOptions.Draft) is { } draft && await authorization.AuthorizeAsync(user, CommonPermissions.PreviewContent, draft))
            {
                return true;
            }
        }

        return false;
    }
}
