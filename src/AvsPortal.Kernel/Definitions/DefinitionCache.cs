using System.Runtime.CompilerServices;
using OrchardCore.ContentManagement.Metadata.Records;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Definitions built from a stored document, kept as long as that document is.</summary>
internal sealed class DefinitionCache
{
    private readonly ConditionalWeakTable<ContentDefinitionRecord, BuiltDefinitions> built = [];

    internal BuiltDefinitions Get(ContentDefinitionRecord record) => built.GetValue(record, static document => new BuiltDefinitions(document));

    /// <summary>To be called when a scope changed its copy of the document.</summary>
    internal void Forget(ContentDefinitionRecord record) => built.Remove(record);
}
