using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Contents.Recipes;

/// <summary>Imports content items. Running it again changes nothing, as long as items have their version ids.</summary>
internal sealed class ContentStep(IContentManager contents) : NamedRecipeStepHandler("Content")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        var data = context.Step.FirstOrDefault(property => string.Equals(property.Key, "data", StringComparison.OrdinalIgnoreCase)).Value as JsonArray
            ?? throw new ValidationException("A content step has an array 'data' of content items.");
        return contents.ImportAsync(data.Select(Item));
    }

    private static ContentItem Item(JsonNode? node, int position)
    {
        try
        {
            var item = node.Deserialize<ContentItem>(ContentJson.Options);
            return string.IsNullOrEmpty(item?.ContentType)
                ? throw new ValidationException($"data[{position}]: a content item has a 'ContentType'.")
                : item;
        }
        catch (JsonException e)
        {
            throw new ValidationException($"data[{position}]: {e.Message}", e);
        }
    }
}
