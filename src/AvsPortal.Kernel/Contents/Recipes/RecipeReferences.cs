using System.Text.Json.Nodes;
using AvsPortal.Kernel.Recipes;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;
using ISession = YesSql.ISession;

namespace AvsPortal.Kernel.Contents.Recipes;

/// <summary>Finds references to items and localization sets that are neither on the site nor anywhere in the recipe.</summary>
internal sealed class RecipeReferences(ISession session)
{
    private const string Items = "ContentItemIds";
    private const string Sets = "LocalizationSets";
    private const int BatchSize = 200;

    internal async Task CheckAsync(RecipePlan plan, IReadOnlyList<RecipeStep> steps, IReadOnlyList<(RecipeStep Step, JsonObject Item)> items)
    {
        var known = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            [Items] = [.. items.Select(item => Text(item.Item["ContentItemId"]))],
            [Sets] = [.. items.Select(item => Text((item.Item["LocalizationPart"] as JsonObject)?["LocalizationSet"]))],
        };
        var found = steps.Where(step => step.Is("content") || step.Is("custom-settings"))
            .SelectMany(step => In(step.Evaluated).Select(reference => (Step: step, reference.Kind, reference.Node, Id: Text(reference.Node))))
            .Where(reference => reference.Id.Length > 0 && !known[reference.Kind].Contains(reference.Id))
            .ToList();
        if (found.Count == 0)
        {
            return;
        }

        known[Items].UnionWith(await StoredItemsAsync([.. found.Where(reference => reference.Kind == Items).Select(reference => reference.Id).Distinct(StringComparer.Ordinal)]));
        known[Sets].UnionWith(await StoredSetsAsync([.. found.Where(reference => reference.Kind == Sets).Select(reference => reference.Id).Distinct(StringComparer.Ordinal)]));
        plan.Errors.AddRange(found.Where(reference => !known[reference.Kind].Contains(reference.Id)).Select(reference => reference.Step.Error(
            reference.Node,
            reference.Kind == Items
                ? $"there is no content item '{reference.Id}', neither on the site nor in the recipe."
                : $"there is no localization set '{reference.Id}', neither on the site nor in the recipe.")));
    }

    private async Task<IEnumerable<string>> StoredItemsAsync(string[] ids)
    {
        var stored = new List<string>();
        foreach (var batch in ids.Chunk(BatchSize))
        {
            stored.AddRange((await session.QueryIndex<ContentItemIndex>(row => (row.Latest || row.Published) && row.ContentItemId.IsIn(batch)).ListAsync()).Select(row => row.ContentItemId));
        }

        return stored;
    }

    private async Task<IEnumerable<string>> StoredSetsAsync(string[] sets)
    {
        var stored = new List<string>();
        foreach (var batch in sets.Chunk(BatchSize))
        {
            stored.AddRange((await session.QueryIndex<LocalizedContentItemIndex>(row => row.LocalizationSet.IsIn(batch)).ListAsync()).Select(row => row.LocalizationSet));
        }

        return stored;
    }

    private static IEnumerable<(string Kind, JsonNode? Node)> In(JsonNode? node) => node switch
    {
        JsonObject values => values.SelectMany(value => value is { Key: Items or Sets, Value: JsonArray ids } ? ids.Select(id => (value.Key, id)) : In(value.Value)),
        JsonArray values => values.SelectMany(In),
        _ => [],
    };

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
