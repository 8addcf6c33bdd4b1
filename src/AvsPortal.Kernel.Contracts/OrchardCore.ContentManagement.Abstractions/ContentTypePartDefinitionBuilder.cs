using OrchardCore.ContentManagement.Metadata.Models;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        throw new NotImplementedException();
    }

    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; }

    public string PartName { get; }

    public string TypeName { get; }

    public abstract ContentTypePartDefinition Build();

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings) => throw new NotImplementedException();

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw new NotImplementedException();

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings) => throw new NotImplementedException();
}
