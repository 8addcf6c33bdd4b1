using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentTypePartSettingsExtensions
{
    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string description) => throw new NotImplementedException();

    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string displayMode) => throw new NotImplementedException();

    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName) => throw new NotImplementedException();

    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor) => throw new NotImplementedException();

    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position) => throw new NotImplementedException();
}
