using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes or changes a type definition.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> parts;
    private readonly JsonObject settings;
    private string displayName;
    private string name;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(null, null))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing ?? new ContentTypeDefinition(null, null);
        name = Current.Name;
        displayName = Current.DisplayName;
        parts = Current.Parts.ToList();
        settings = DefinitionSettings.Copy(Current.Settings);
    }

    /// <summary>The definition as it was before.</summary>
    public ContentTypeDefinition Current { get; private set; }

    /// <exception cref="ArgumentException">The name is not one of a type.</exception>
    public ContentTypeDefinition Build()
    {
        DefinitionSettings.CheckName("type", name);
        return new ContentTypeDefinition(name, displayName, parts.Select(part => new ContentTypePartDefinition(part.Name, part.PartDefinition, part.Settings)), settings);
    }

    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        this.displayName = displayName;
        return this;
    }

    /// <summary>Adds settings; arrays are joined.</summary>
    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        DefinitionSettings.Merge(this.settings, settings);
        return this;
    }

    /// <summary>Changes the settings of class <typeparamref name="T"/>.</summary>
    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Change(settings, setting);
        return this;
    }

    /// <summary>Adds or changes the part under that name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = Builder(name, partDefinition);
        configuration(builder);
        return Keep(builder);
    }

    /// <summary>Adds or changes the part.</summary>
    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) => WithPart(partName, partName, configuration);

    /// <summary>Adds or changes a part under a name of its own.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    private ContentTypePartDefinitionBuilder.Default Builder(string partName, ContentPartDefinition partDefinition)
    {
        var existing = parts.Find(part => part.Name == partName);
        return new(existing ?? new ContentTypePartDefinition(partName, partDefinition, []) { ContentTypeDefinition = Current.Name is null ? null : Current });
    }

    private ContentTypeDefinitionBuilder Keep(ContentTypePartDefinitionBuilder builder)
    {
        var built = builder.Build();
        var position = parts.FindIndex(part => part.Name == built.Name);
        if (position < 0)
        {
            parts.Add(built);
        }
        else
        {
            parts[position] = built;
        }

        return this;
    }
}
