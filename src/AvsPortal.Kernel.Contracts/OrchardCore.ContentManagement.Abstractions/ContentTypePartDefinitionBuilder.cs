using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Configures a part of a type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name;
        _settings = DefinitionSettings.Copy(part.Settings);
    }

    /// <summary>The definition as it was before.</summary>
    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; private set; }

    public string PartName { get; private set; }

    /// <summary>Null while the type is new.</summary>
    public string TypeName { get; private set; }

    public abstract ContentTypePartDefinition Build();

    /// <summary>Adds settings; arrays are joined.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        DefinitionSettings.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of class <typeparamref name="T"/>.</summary>
    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Replaces the settings of class <typeparamref name="T"/>.</summary>
    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Write(_settings, settings);
        return this;
    }

    internal sealed class Default(ContentTypePartDefinition part) : ContentTypePartDefinitionBuilder(part)
    {
        public override ContentTypePartDefinition Build() => new(Name, Current.PartDefinition, _settings);
    }
}
