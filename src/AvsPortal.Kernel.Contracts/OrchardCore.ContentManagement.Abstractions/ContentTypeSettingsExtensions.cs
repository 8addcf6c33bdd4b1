using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string category) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description) => throw new NotImplementedException();

    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string thumbnailPath) => throw new NotImplementedException();
}
