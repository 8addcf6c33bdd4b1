using OrchardCore.ContentManagement.Metadata.Models;
using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentTypeDefinitionBuilder
{
    public ContentTypeDefinitionBuilder()
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        throw new NotImplementedException();
    }

    public ContentTypeDefinition Current { get; }

    public ContentTypeDefinition Build() => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder DisplayedAs(string displayName) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder Named(string name) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder RemovePart(string partName) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithName(string name) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart(string partName) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) => throw new NotImplementedException();

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw new NotImplementedException();

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw new NotImplementedException();

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart => throw new NotImplementedException();

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings) => throw new NotImplementedException();
}
