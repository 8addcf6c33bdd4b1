using System.Security.Claims;
using AvsPortal.Search.Query;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Security;

namespace AvsPortal.Search.Indexing;

/// <summary>Learns what words mean in the other language, from what a visitor who is not signed in may read.</summary>
internal sealed class LexiconKeeper(SharedIndex index, SearchEngine engine, IAuthorizationService authorization)
{
    /// <summary>Learns when the twins have changed.</summary>
    /// <returns>False when the index is not whole yet: what is learned from a part of it is learned for nothing.</returns>
    public async Task<bool> LearnAsync()
    {
        var store = index.Store;
        if (store.NeedsRebuild)
        {
            return false;
        }

        engine.LearnLexicon(await TypesAsync(store.Types()), store.IsReadOnly ? null : Path.Combine(store.Folder, "lexicon.json"));
        return true;
    }

    private async Task<IReadOnlyCollection<string>> TypesAsync(IReadOnlyList<string> types)
    {
        var anonymous = new ClaimsPrincipal(new ClaimsIdentity());
        List<string> allowed = [];
        foreach (var type in types)
        {
            var answer = await authorization.AuthorizeAsync(anonymous, new ContentItem { ContentType = type }, [new PermissionRequirement(CommonPermissions.ViewContent)]);
            if (answer.Succeeded)
            {
                allowed.Add(type);
            }
        }

        return allowed;
    }
}
