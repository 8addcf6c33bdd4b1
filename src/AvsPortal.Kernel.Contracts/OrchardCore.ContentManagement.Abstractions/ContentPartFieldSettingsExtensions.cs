namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentPartFieldSettingsExtensions
{
    public static string Description(this ContentPartFieldDefinition partField) => throw new NotImplementedException();

    public static string DisplayMode(this ContentPartFieldDefinition partField) => throw new NotImplementedException();

    public static string DisplayName(this ContentPartFieldDefinition partField) => throw new NotImplementedException();

    public static string Editor(this ContentPartFieldDefinition partField) => throw new NotImplementedException();
}
