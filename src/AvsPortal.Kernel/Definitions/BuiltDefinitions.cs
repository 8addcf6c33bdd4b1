using OrchardCore;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace AvsPortal.Kernel.Definitions;

/// <summary>All types and parts of a document, by name. Case does not count, as in Orchard.</summary>
internal sealed class BuiltDefinitions(ContentDefinitionRecord document)
{
    internal string Identifier { get; } = IdGenerator.GenerateId();

    internal IReadOnlyDictionary<string, ContentPartDefinition> Parts { get; } = document.ContentPartDefinitionRecords
        .ToDictionary(part => part.Name, DefinitionRecords.Build, StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyDictionary<string, ContentTypeDefinition> Types { get; } = document.ContentTypeDefinitionRecords
        .ToDictionary(type => type.Name, type => DefinitionRecords.Build(document, type), StringComparer.OrdinalIgnoreCase);
}
