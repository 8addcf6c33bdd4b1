using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A field of a part.</summary>
public class ContentPartFieldDefinition : ContentDefinition
{
    public ContentPartFieldDefinition(ContentFieldDefinition contentFieldDefinition, string name, JsonObject settings)
    {
        Name = name;
        FieldDefinition = contentFieldDefinition;
        Settings = DefinitionSettings.Copy(settings);
    }

    /// <summary>Where a type uses the part. Null for a part looked up by itself.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; }

    /// <summary>The kind of field.</summary>
    public ContentFieldDefinition FieldDefinition { get; private set; }

    /// <summary>The part the field belongs to.</summary>
    public ContentPartDefinition PartDefinition { get; set; }
}
