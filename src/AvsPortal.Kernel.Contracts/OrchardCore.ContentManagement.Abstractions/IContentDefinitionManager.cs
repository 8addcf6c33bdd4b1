using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

public interface IContentDefinitionManager
{
    Task<ContentTypeDefinition> GetTypeDefinitionAsync(string name);

    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    Task<ContentPartDefinition> LoadPartDefinitionAsync(string name);

    Task<ContentTypeDefinition> LoadTypeDefinitionAsync(string name);

    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    /// <summary>Removes a part, and takes it from the types that have it.</summary>
    Task DeletePartDefinitionAsync(string name);

    /// <summary>Removes a type; its items stay.</summary>
    Task DeleteTypeDefinitionAsync(string name);
}
