namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentTypePartExtensions
{
    public static string Description(this ContentTypePartDefinition typePart) => throw new NotImplementedException();

    public static string DisplayMode(this ContentTypePartDefinition typePart) => throw new NotImplementedException();

    public static string DisplayName(this ContentTypePartDefinition typePart) => throw new NotImplementedException();

    public static string Editor(this ContentTypePartDefinition typePart) => throw new NotImplementedException();

    public static bool IsNamedPart(this ContentTypePartDefinition typePart) => throw new NotImplementedException();
}
