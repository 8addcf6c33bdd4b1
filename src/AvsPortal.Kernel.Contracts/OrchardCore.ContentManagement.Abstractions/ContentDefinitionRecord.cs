

namespace OrchardCore.ContentManagement.Metadata.Records;

public class ContentDefinitionRecord
{
    public IList<ContentPartDefinitionRecord> ContentPartDefinitionRecords { get; set; } = [];

    public IList<ContentTypeDefinitionRecord> ContentTypeDefinitionRecords { get; set; } = [];
}
