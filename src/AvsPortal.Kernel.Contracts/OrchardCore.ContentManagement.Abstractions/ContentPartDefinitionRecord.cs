using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentPartDefinitionRecord
{
    public IList<ContentPartFieldDefinitionRecord> ContentPartFieldDefinitionRecords { get; set; } = [];

    public string Name { get; set; }

    public JsonObject Settings { get; set; } = [];
}
