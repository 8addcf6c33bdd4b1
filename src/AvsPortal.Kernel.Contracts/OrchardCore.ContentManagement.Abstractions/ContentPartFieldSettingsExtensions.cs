using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads <see cref="ContentPartFieldSettings"/>.</summary>
public static class ContentPartFieldSettingsExtensions
{
    public static string Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    /// <summary>The label that editors see: the technical name when none was given.</summary>
    public static string DisplayName(this ContentPartFieldDefinition partField) =>
        partField.GetSettings<ContentPartFieldSettings>().DisplayName is { Length: > 0 } name ? name : partField.Name;

    public static string Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;
}
