using System.Text.Json.Nodes;
using AvsPortal.Kernel.Contents.Handlers;
using AvsPortal.Kernel.Recipes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace AvsPortal.Kernel.Contents.Recipes;

/// <summary>Finds parts, fields and values of an item that its type does not have: nothing would read them.</summary>
/// <param name="elements">The classes behind parts and fields.</param>
/// <param name="changed">Types and parts that the recipe itself defines: what they will be is not known yet.</param>
internal sealed class RecipeItemShape(ContentElements elements, IReadOnlySet<string> changed)
{
    // Values of Orchard's fields that the kernel keeps and has no property for.
    private static readonly string[] _kept = ["Anchors", "AttachedFileNames", "TagNames"];

    internal IEnumerable<string> Errors(RecipeStep step, JsonObject item, ContentTypeDefinition type)
    {
        if (changed.Contains(type.Name))
        {
            yield break;
        }

        foreach (var (name, node) in item)
        {
            if (node is not JsonObject content || name.StartsWith('@'))
            {
                continue;
            }

            if (type.Parts.FirstOrDefault(part => part.Name == name) is not { } part)
            {
                yield return step.Error(node, $"the content type '{type.Name}' has no part '{name}'. It has {string.Join(", ", type.Parts.Select(known => known.Name))}.");
                continue;
            }

            foreach (var error in changed.Contains(part.PartDefinition.Name) ? [] : Errors(step, content, part))
            {
                yield return error;
            }
        }
    }

    private IEnumerable<string> Errors(RecipeStep step, JsonObject content, ContentTypePartDefinition part)
    {
        foreach (var (name, node) in content)
        {
            var field = part.PartDefinition.Fields.FirstOrDefault(field => field.Name == name);
            if (field is null && !Has(elements.TypeOf(part), name))
            {
                yield return step.Error(node ?? content, $"the part '{part.Name}' has no field '{name}'.");
            }
            else if (field is not null && node is not null and not JsonObject)
            {
                yield return step.Error(node, $"the field '{part.Name}.{name}' is an object.");
            }
            else if (field is not null && node is JsonObject values && ContentElements.TypeOf(field) is var type && type != typeof(ContentField))
            {
                foreach (var (value, at) in values.Where(value => !Has(type, value.Key) && !_kept.Contains(value.Key, StringComparer.Ordinal)))
                {
                    yield return step.Error(at ?? values, $"the field '{part.Name}.{name}', a {type.Name}, has no '{value}'.");
                }
            }
        }
    }

    private static bool Has(Type type, string property) => type.GetProperty(property) is not null;
}
