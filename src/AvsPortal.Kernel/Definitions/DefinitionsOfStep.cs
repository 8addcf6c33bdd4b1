using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;

namespace AvsPortal.Kernel.Definitions;

/// <summary>What the steps <c>ContentDefinition</c> and <c>ReplaceContentDefinition</c> hold.</summary>
internal sealed class DefinitionsOfStep
{
    public List<ContentTypeDefinitionRecord> ContentTypes { get; set; } = [];

    public List<ContentPartDefinitionRecord> ContentParts { get; set; } = [];

    /// <exception cref="ValidationException">The step is no list of definitions; the message says where.</exception>
    internal static DefinitionsOfStep Read(RecipeExecutionContext context)
    {
        try
        {
            return context.Step.Deserialize<DefinitionsOfStep>(ContentJson.Options)!;
        }
        catch (JsonException e)
        {
            throw new ValidationException($"{context.Name}: {e.Message}", e);
        }
    }

    /// <summary>Merges them into those that exist: what they do not mention stays.</summary>
    internal async Task MergeAsync(IContentDefinitionManager definitions)
    {
        foreach (var record in ContentTypes)
        {
            await definitions.AlterTypeDefinitionAsync(record.Name, type =>
            {
                if (!string.IsNullOrEmpty(record.DisplayName))
                {
                    type.DisplayedAs(record.DisplayName).MergeSettings(record.Settings);
                }

                foreach (var part in record.ContentTypePartDefinitionRecords)
                {
                    type.WithPart(part.Name ?? part.PartName, part.PartName ?? part.Name, builder => builder.MergeSettings(part.Settings));
                }
            });
        }

        foreach (var record in ContentParts)
        {
            await definitions.AlterPartDefinitionAsync(record.Name, part =>
            {
                part.MergeSettings(record.Settings);
                foreach (var field in record.ContentPartFieldDefinitionRecords)
                {
                    part.WithField(field.Name, builder => builder.OfType(field.FieldName).MergeSettings(field.Settings));
                }
            });
        }
    }
}
