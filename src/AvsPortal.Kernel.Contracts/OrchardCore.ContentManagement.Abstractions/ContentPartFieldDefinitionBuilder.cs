using OrchardCore.ContentManagement.Metadata.Models;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        throw new NotImplementedException();
    }

    public ContentPartFieldDefinition Current { get; }

    public abstract string FieldType { get; }

    public abstract string Name { get; }

    public abstract string PartName { get; }

    public abstract ContentPartFieldDefinition Build();

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings) => throw new NotImplementedException();

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw new NotImplementedException();

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => throw new NotImplementedException();

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings) => throw new NotImplementedException();
}
