using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Search.Services;

/// <summary>What a content type is called in the reader's language.</summary>
internal sealed class TypeNames(IContentDefinitionManager definitions, IStringLocalizer<TypeNames> S)
{
    /// <summary>Its display name in the reader's language; its technical name when nothing defines it.</summary>
    public async Task<string> OfAsync(string type) => S[(await definitions.GetTypeDefinitionAsync(type))?.DisplayName ?? type];
}
