using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName)
    {
        throw new NotImplementedException();
    }

    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        throw new NotImplementedException();
    }

    public string DisplayName { get; }

    public IEnumerable<ContentTypePartDefinition> Parts { get; }

    public override string ToString() => throw new NotImplementedException();
}
