using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>What a migration says of a field besides its type's own settings.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>The label in the editor.</summary>
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string displayName) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = displayName);

    /// <summary>The named editor ("TextArea", "PredefinedList"), instead of the default one.</summary>
    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string editor) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor);

    /// <summary>Where the field stands among its part's fields ("1", "2.5").</summary>
    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position);
}
