using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartFieldDefinitionRecord
{
    public string FieldName { get; set; }

    public string Name { get; set; }

    public JsonObject Settings { get; set; } = [];
}
