using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A part as one type uses it.</summary>
public class ContentTypePartDefinition : ContentDefinition
{
    public ContentTypePartDefinition(string name, ContentPartDefinition contentPartDefinition, JsonObject settings)
    {
        Name = name;
        PartDefinition = contentPartDefinition;
        Settings = DefinitionSettings.Copy(settings);
        foreach (var field in PartDefinition.Fields)
        {
            field.ContentTypePartDefinition = this;
        }
    }

    /// <summary>The type.</summary>
    public ContentTypeDefinition ContentTypeDefinition { get; set; }

    /// <summary>The part; its name differs from <see cref="ContentDefinition.Name"/> when the type uses the part twice.</summary>
    public ContentPartDefinition PartDefinition { get; private set; }
}
