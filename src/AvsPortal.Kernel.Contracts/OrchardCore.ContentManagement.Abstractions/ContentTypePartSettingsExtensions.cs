using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Writes <see cref="ContentTypePartSettings"/>.</summary>
public static class ContentTypePartSettingsExtensions
{
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayName = displayName);

    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Editor = editor);

    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position);
}
