using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A content type: its parts and settings.</summary>
public class ContentTypeDefinition : ContentDefinition
{
    public ContentTypeDefinition(string name, string displayName)
        : this(name, displayName, [], [])
    {
    }

    public ContentTypeDefinition(string name, string displayName, IEnumerable<ContentTypePartDefinition> parts, JsonObject settings)
    {
        Name = name;
        DisplayName = displayName;
        Settings = DefinitionSettings.Copy(settings);
        Parts = parts.ToList();
        foreach (var part in Parts)
        {
            part.ContentTypeDefinition = this;
        }
    }

    /// <summary>The name that people see.</summary>
    public string DisplayName { get; private set; }

    /// <summary>The parts, in the order they were added.</summary>
    public IEnumerable<ContentTypePartDefinition> Parts { get; private set; }

    /// <inheritdoc />
    public override string ToString() => string.IsNullOrEmpty(DisplayName) ? Name : DisplayName;
}
