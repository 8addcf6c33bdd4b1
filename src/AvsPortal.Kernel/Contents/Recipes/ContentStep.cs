using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Contents.Recipes;

/// <summary>Imports content items. Running it again changes nothing, as long as items have their version ids.</summary>
internal sealed partial class ContentStep(IContentManager contents, IContentDefinitionManager definitions, ILogger<ContentStep> logger) : NamedRecipeStepHandler("Content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var data = context.Step.FirstOrDefault(property => string.Equals(property.Key, "data", StringComparison.OrdinalIgnoreCase)).Value as JsonArray
            ?? throw new ValidationException("A content step has an array 'data' of content items.");
        await CheckAsync(data);
        await contents.ImportAsync(data.Select(Item));
    }

    // All of them before any is imported.
    private async Task CheckAsync(JsonArray data)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
        for (var position = 0; position < data.Count; position++)
        {
            var type = (data[position] as JsonObject)?["ContentType"] as JsonValue is { } value && value.TryGetValue<string>(out var name) ? name : null;
            if (string.IsNullOrEmpty(type))
            {
                throw new ValidationException($"data[{position}]: a content item has a 'ContentType'.");
            }

            if (!types.TryGetValue(type, out var definition))
            {
                throw new ValidationException($"data[{position}]: there is no content type '{type}'.");
            }

            foreach (var (part, node) in (JsonObject)data[position]!)
            {
                if (node is JsonObject && !part.StartsWith('@') && definition.Parts.All(known => known.Name != part))
                {
                    LogUnknownPart(position, type, part);
                }
            }
        }
    }

    private static ContentItem Item(JsonNode? node, int position)
    {
        try
        {
            return ContentItemConverter.Read((JsonObject)node!.DeepClone());
        }
        catch (JsonException e)
        {
            throw new ValidationException($"data[{position}]: {e.Message}", e);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Recipe, data[{Position}]: the content type {ContentType} has no part '{Part}'; nothing will read it")]
    private partial void LogUnknownPart(int position, string contentType, string part);
}
