using System.Security.Claims;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Query;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace AvsPortal.Search.Services;

/// <summary>The portal's search for one reader: their audiences and the types they may view are part of the query.</summary>
internal sealed class PortalSearch(SharedIndex index, SearchEngine engine, IEnumerable<ISearchReader> readers, IAuthorizationService authorization)
{
    /// <summary>True when results may be missing because the index is being built.</summary>
    public bool IsIncomplete => index.Store is { NeedsRebuild: true };

    /// <summary>One page of results; a page beyond the last gives the last.</summary>
    /// <param name="text">As typed; any text.</param>
    /// <param name="culture">Two letters.</param>
    /// <param name="page">From 1.</param>
    /// <param name="user">Who reads.</param>
    public async Task<(SearchResult Result, int Page)> SearchAsync(string? text, string culture, int page, ClaimsPrincipal user)
    {
        var request = new SearchRequest
        {
            Text = text ?? "",
            Culture = culture,
            Audiences = await AudiencesAsync(user),
            Types = await TypesAsync(user),
            Page = Math.Max(1, page),
        };
        var result = engine.Search(request);
        var last = Math.Max(1, (int)Math.Ceiling(result.Total / (double)request.PageSize));
        if (request.Page > last)
        {
            request = request with { Page = last };
            result = engine.Search(request);
        }

        return (result, request.Page);
    }

    private async Task<IReadOnlyCollection<string>> AudiencesAsync(ClaimsPrincipal user)
    {
        var audiences = new HashSet<string>(StringComparer.Ordinal) { "everyone" };
        foreach (var reader in readers)
        {
            audiences.UnionWith(await reader.GetAudiencesAsync(user));
        }

        return audiences;
    }

    private async Task<IReadOnlyCollection<string>> TypesAsync(ClaimsPrincipal user)
    {
        List<string> allowed = [];
        foreach (var type in index.Store.Types())
        {
            var sample = new ContentItem { ContentType = type };
            var answer = await authorization.AuthorizeAsync(user, sample, [new PermissionRequirement(CommonPermissions.ViewContent)]);
            if (answer.Succeeded)
            {
                allowed.Add(type);
            }
        }

        return allowed;
    }
}
