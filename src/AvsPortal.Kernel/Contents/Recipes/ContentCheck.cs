using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Contents.Handlers;
using AvsPortal.Kernel.Recipes;
using AvsPortal.Kernel.Shell;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Recipes;

/// <summary>
/// Looks at the content items of all steps before any is imported: their types, parts and fields, what they refer to, and, where no
/// earlier step changes what the rules stand on, the rules themselves, by an import that is not kept.
/// </summary>
internal sealed class ContentCheck(
    IContentDefinitionManager definitions, ContentElements elements, EnabledFeatures features, IContentManager contents, ISession session) : IRecipeCheck
{
    private static readonly string[] _definitionSteps = ["ContentDefinition", "ReplaceContentDefinition", "DeleteContentDefinition"];
    private static readonly string[] _harmlessSteps = ["content", "media", "recipes", "custom-settings", "Roles"];

    public async Task CheckAsync(RecipePlan plan, IReadOnlyList<RecipeStep> steps)
    {
        var items = steps.Where(step => step.Is("content")).SelectMany(step => ItemsOf(plan, step)).ToList();
        await CheckShapesAsync(plan, steps, items);
        await new RecipeReferences(session).CheckAsync(plan, steps, items);
        if (plan.Errors.Count == 0 && items.Count > 0)
        {
            await RehearseAsync(plan, steps);
        }
    }

    private static IEnumerable<(RecipeStep Step, JsonObject Item)> ItemsOf(RecipePlan plan, RecipeStep step)
    {
        if (step.Property("data") is not JsonArray data)
        {
            plan.Errors.Add(step.Error(null, "a content step has an array 'data' of content items."));
            yield break;
        }

        foreach (var node in data)
        {
            if (node is JsonObject item)
            {
                yield return (step, item);
            }
            else
            {
                plan.Errors.Add(step.Error(node ?? data, "a content item is an object."));
            }
        }
    }

    private async Task CheckShapesAsync(RecipePlan plan, IReadOnlyList<RecipeStep> steps, List<(RecipeStep Step, JsonObject Item)> items)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).ToDictionary(type => type.Name, StringComparer.OrdinalIgnoreCase);
        var changed = steps.Where(step => _definitionSteps.Any(step.Is)).SelectMany(step => RecipeDocument.Strings(step.Evaluated)).Select(text => text.Text)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var mayBringTypes = plan.Features.Exists(id => !features.Contains(id));
        var shape = new RecipeItemShape(elements, changed);
        foreach (var (step, item) in items)
        {
            var name = item["ContentType"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
            if (name.Length == 0)
            {
                plan.Errors.Add(step.Error(item, "a content item has a 'ContentType'."));
            }
            else if (types.TryGetValue(name, out var type))
            {
                plan.Errors.AddRange(shape.Errors(step, item, type));
            }
            else if (!changed.Contains(name) && !mayBringTypes)
            {
                plan.Errors.Add(step.Error(item["ContentType"], $"there is no content type '{name}'."));
            }
        }
    }

    /// <summary>What is said of one step's items depends on those of the steps before it, so they are imported in turn; nothing is committed.</summary>
    private async Task RehearseAsync(RecipePlan plan, IReadOnlyList<RecipeStep> steps)
    {
        // One step is one transaction: it refuses itself as a whole.
        if (steps.Count(step => !step.Is("recipes")) < 2)
        {
            return;
        }

        foreach (var step in steps.TakeWhile(step => _harmlessSteps.Any(step.Is) || (step.Is("feature") && plan.Features.TrueForAll(features.Contains))))
        {
            if (step.Is("content") && await RefusalAsync(step) is { } error)
            {
                plan.Errors.Add(error);
                break;
            }
        }

        await session.CancelAsync();
    }

    private async Task<string?> RefusalAsync(RecipeStep step)
    {
        var data = (JsonArray)step.Property("data")!;
        try
        {
            await contents.ImportAsync(data.Select(item => ContentItemConverter.Read((JsonObject)item!.DeepClone())));
            return null;
        }
        catch (ValidationException refused)
        {
            var id = refused.Data[nameof(ContentItem.ContentItemId)] as string;
            return step.Error(data.FirstOrDefault(item => id is not null && (string?)item!["ContentItemId"] == id), refused.Message);
        }
        catch (JsonException unreadable)
        {
            return step.Error(null, unreadable.Message);
        }
    }
}
