using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Configures a field of a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = DefinitionSettings.Copy(field.Settings);
    }

    /// <summary>The definition as it was before.</summary>
    public ContentPartFieldDefinition Current { get; private set; }

    public abstract string FieldType { get; }

    public abstract string Name { get; }

    public abstract ContentPartFieldDefinition Build();

    /// <summary>Adds settings; arrays are joined.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        DefinitionSettings.Merge(_settings, settings);
        return this;
    }

    /// <summary>Changes the settings of class <typeparamref name="T"/>.</summary>
    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Change(_settings, setting);
        return this;
    }

    /// <summary>Sets the kind of field.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    /// <summary>Sets the kind of field by its class name, for example <c>TextField</c>.</summary>
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    /// <summary>Replaces the settings of class <typeparamref name="T"/>.</summary>
    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Write(_settings, settings);
        return this;
    }

    internal sealed class Default(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition type = field.FieldDefinition;

        public override string FieldType => type?.Name;

        public override string Name => Current.Name;

        public override ContentPartFieldDefinition Build() => string.IsNullOrEmpty(FieldType)
            ? throw new ArgumentException($"Field '{partName}.{Name}' has no type: call OfType.", nameof(field))
            : new(type, Name, _settings);

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            type = fieldDefinition;
            return this;
        }

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));
    }
}
