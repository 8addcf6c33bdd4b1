using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Merges types and parts into those that exist: what the recipe does not mention stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        Content step;
        try
        {
            step = context.Step.Deserialize<Content>(ContentJson.Options)!;
        }
        catch (JsonException e)
        {
            throw new ValidationException($"ContentDefinition: {e.Message}", e);
        }

        foreach (var record in step.ContentTypes)
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

        foreach (var record in step.ContentParts)
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

    private sealed class Content
    {
        public List<ContentTypeDefinitionRecord> ContentTypes { get; set; } = [];

        public List<ContentPartDefinitionRecord> ContentParts { get; set; } = [];
    }
}
