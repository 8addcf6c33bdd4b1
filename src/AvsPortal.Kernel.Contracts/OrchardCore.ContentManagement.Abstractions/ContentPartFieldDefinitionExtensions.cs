namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentPartFieldDefinitionExtensions
{
    /// <summary>Whether the field sits on a part that its type uses under another name.</summary>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition) => fieldDefinition.ContentTypePartDefinition?.IsNamedPart() is true;
}
