using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads <see cref="ContentTypePartSettings"/>.</summary>
public static class ContentTypePartExtensions
{
    public static string Description(this ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>().Description is { Length: > 0 } own ? own : typePart.PartDefinition.Description();

    public static string DisplayMode(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().DisplayMode;

    /// <summary>The label that editors see: that of the part when the type gives none.</summary>
    public static string DisplayName(this ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>().DisplayName is { Length: > 0 } own ? own : typePart.PartDefinition.DisplayName();

    public static string Editor(this ContentTypePartDefinition typePart) => typePart.GetSettings<ContentTypePartSettings>().Editor;

    /// <summary>Whether the type uses a reusable part under a name of its own.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) =>
        typePart.PartDefinition.IsReusable() && typePart.Name != typePart.PartDefinition.Name;
}
