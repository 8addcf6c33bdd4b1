using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads <see cref="ContentTypeSettings"/>.</summary>
public static class ContentTypeExtensions
{
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings<ContentTypeSettings>();

    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;

    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;
}
