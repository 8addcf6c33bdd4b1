using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentPartDefinition : ContentDefinition
{
    public ContentPartDefinition(string name)
    {
        throw new NotImplementedException();
    }

    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        throw new NotImplementedException();
    }

    public IEnumerable<ContentPartFieldDefinition> Fields { get; }
}
