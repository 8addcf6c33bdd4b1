using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes or changes a part definition.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> fields;
    private readonly JsonObject settings;

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(null))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing ?? new ContentPartDefinition(null);
        Name = Current.Name;
        fields = Current.Fields.ToList();
        settings = DefinitionSettings.Copy(Current.Settings);
    }

    /// <summary>The definition as it was before.</summary>
    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    /// <exception cref="ArgumentException">The name is not one of a part.</exception>
    public ContentPartDefinition Build()
    {
        DefinitionSettings.CheckName("part", Name);
        return new ContentPartDefinition(Name, fields.Select(field => new ContentPartFieldDefinition(field.FieldDefinition, field.Name, field.Settings)), settings);
    }

    /// <summary>Adds settings; arrays are joined.</summary>
    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        DefinitionSettings.Merge(this.settings, settings);
        return this;
    }

    /// <summary>Adds or changes the field.</summary>
    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = Builder(fieldName);
        configuration(builder);
        return Keep(builder);
    }

    /// <summary>Replaces the settings of class <typeparamref name="T"/>.</summary>
    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Write(this.settings, settings);
        return this;
    }

    private ContentPartFieldDefinitionBuilder.Default Builder(string fieldName) =>
        new(fields.Find(field => field.Name == fieldName) ?? new ContentPartFieldDefinition(null, fieldName, []), Name);

    private ContentPartDefinitionBuilder Keep(ContentPartFieldDefinitionBuilder builder)
    {
        var built = builder.Build();
        var position = fields.FindIndex(field => field.Name == built.Name);
        if (position < 0)
        {
            fields.Add(built);
        }
        else
        {
            fields[position] = built;
        }

        return this;
    }
}
