using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace AvsPortal.Kernel.Definitions;

/// <summary>All types and parts of a document, by name. Case does not count, as in Orchard.</summary>
internal sealed class BuiltDefinitions(ContentDefinitionRecord document)
{
    internal IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; } = document.ContentTypeDefinitionRecords
        .ToDictionary(type => type.Name, type => DefinitionRecords.Build(document, type), StringComparer.OrdinalIgnoreCase);
}
