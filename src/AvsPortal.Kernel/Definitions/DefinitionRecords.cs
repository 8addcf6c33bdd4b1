using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Between definitions and the records that are stored and read from recipes.</summary>
internal static class DefinitionRecords
{
    internal static ContentTypeDefinition Build(ContentDefinitionRecord document, ContentTypeDefinitionRecord type) => new(
        type.Name,
        type.DisplayName,
        type.ContentTypePartDefinitionRecords.Select(part => new ContentTypePartDefinition(part.Name, PartOf(document, part.PartName), part.Settings)),
        type.Settings);

    internal static ContentPartDefinition Build(ContentPartDefinitionRecord part) => new(
        part.Name,
        part.ContentPartFieldDefinitionRecords.Select(field => new ContentPartFieldDefinition(new ContentFieldDefinition(field.FieldName), field.Name, field.Settings)),
        part.Settings);

    internal static ContentTypeDefinitionRecord Record(ContentTypeDefinition type) => new()
    {
        Name = type.Name,
        DisplayName = type.DisplayName,
        Settings = Copy(type.Settings),
        ContentTypePartDefinitionRecords = [.. type.Parts.Select(part => new ContentTypePartDefinitionRecord
        {
            Name = part.Name,
            PartName = part.PartDefinition.Name,
            Settings = Copy(part.Settings),
        })],
    };

    internal static ContentPartDefinitionRecord Record(ContentPartDefinition part) => new()
    {
        Name = part.Name,
        Settings = Copy(part.Settings),
        ContentPartFieldDefinitionRecords = [.. part.Fields.Select(field => new ContentPartFieldDefinitionRecord
        {
            FieldName = field.FieldDefinition.Name,
            Name = field.Name,
            Settings = Copy(field.Settings),
        })],
    };

    internal static bool Named(string own, string name) => string.Equals(own, name, StringComparison.OrdinalIgnoreCase);

    // A part that nobody defined has no fields; its class may still have properties of its own.
    private static ContentPartDefinition PartOf(ContentDefinitionRecord document, string name) =>
        document.ContentPartDefinitionRecords.FirstOrDefault(part => Named(part.Name, name)) is { } record ? Build(record) : new(name);

    private static JsonObject Copy(JsonObject settings) => (JsonObject)settings.DeepClone();
}
