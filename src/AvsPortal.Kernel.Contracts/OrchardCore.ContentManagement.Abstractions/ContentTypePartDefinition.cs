using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        throw new NotImplementedException();
    }

    public ContentTypeDefinition ContentTypeDefinition { get; set; }

    public ContentPartDefinition PartDefinition { get; }
}
