using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

public abstract class ContentDefinition
{
    public string Name { get; protected set; }

    public JsonObject Settings { get; protected set; }

    public T GetSettings<T>() where T : new() => throw new NotImplementedException();
}
