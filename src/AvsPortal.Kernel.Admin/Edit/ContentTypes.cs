using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Admin.Edit;

/// <summary>The types of content that somebody may list or create.</summary>
internal sealed class ContentTypes(IContentDefinitionManager definitions, IAuthorizationService authorization, DefinitionTexts texts)
{
    internal async Task<ContentTypeDefinition?> FindAsync(string name) => await definitions.GetTypeDefinitionAsync(name);

    /// <summary>By name in the reader's language.</summary>
    internal async Task<IReadOnlyList<ContentTypeDefinition>> ListableAsync(ClaimsPrincipal user) =>
        await WhereAsync(type => type.IsListable(), user, [CommonPermissions.ListContent, CommonPermissions.EditContent]);

    internal async Task<IReadOnlyList<ContentTypeDefinition>> CreatableAsync(ClaimsPrincipal user) =>
        await WhereAsync(type => type.IsCreatable(), user, [CommonPermissions.EditContent]);

    private async Task<IReadOnlyList<ContentTypeDefinition>> WhereAsync(Func<ContentTypeDefinition, bool> condition, ClaimsPrincipal user, Permission[] permissions)
    {
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var allowed = new List<ContentTypeDefinition>();
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(condition))
        {
            foreach (var permission in permissions)
            {
                if (await authorization.AuthorizeContentTypeAsync(user, permission, type, owner))
                {
                    allowed.Add(type);
                    break;
                }
            }
        }

        return [.. allowed.OrderBy(texts.TypeName, StringComparer.CurrentCulture)];
    }
}
