using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        throw new NotImplementedException();
    }

    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }

    public ContentFieldDefinition FieldDefinition { get; }

    public ContentPartDefinition PartDefinition { get; set; }
}
