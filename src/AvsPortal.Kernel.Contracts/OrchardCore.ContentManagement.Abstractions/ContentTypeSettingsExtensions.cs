using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Writes <see cref="ContentTypeSettings"/>.</summary>
public static class ContentTypeSettingsExtensions
{
    /// <summary>Editors may make new items of this type.</summary>
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = creatable);

    /// <summary>Items may be kept as drafts.</summary>
    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = draftable);

    /// <summary>Items show in the admin's lists.</summary>
    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = listable);

    /// <summary>The type has permissions of its own.</summary>
    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = securable);

    /// <summary>A published item that is edited keeps its published version until the draft is published.</summary>
    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = versionable);
}
