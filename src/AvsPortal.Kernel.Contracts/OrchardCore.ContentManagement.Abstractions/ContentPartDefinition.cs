using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part: its fields and settings.</summary>
public class ContentPartDefinition : ContentDefinition
{
    public ContentPartDefinition(string name)
        : this(name, [], [])
    {
    }

    public ContentPartDefinition(string name, IEnumerable<ContentPartFieldDefinition> fields, JsonObject settings)
    {
        Name = name;
        Settings = DefinitionSettings.Copy(settings);
        Fields = fields.ToList();
        foreach (var field in Fields)
        {
            field.PartDefinition = this;
        }
    }

    /// <summary>The fields, in the order they were added.</summary>
    public IEnumerable<ContentPartFieldDefinition> Fields { get; private set; }
}
