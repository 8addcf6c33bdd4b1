using System.Text.Json.Nodes;

namespace AvsPortal.Kernel.Recipes;

/// <summary>A step with its scripts in place, and the document that it is written in.</summary>
internal sealed record RecipeStep(RecipeDocument Document, JsonObject Source, JsonObject Evaluated)
{
    public string Name => RecipeDocument.NameOf(Source) ?? "";

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>An error about a value of <see cref="Evaluated"/>, at the line where it is written.</summary>
    public string Error(JsonNode? evaluated, string reason) => Document.Error(SourceOf(evaluated), reason);

    /// <summary>A property of the step, its name in any case; null when there is none.</summary>
    public JsonNode? Property(string name) =>
        Evaluated.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;

    // Both have the same shape, as far as no file stands for a part of it.
    private JsonNode? SourceOf(JsonNode? node)
    {
        if (node is null || ReferenceEquals(node, Evaluated) || node.Parent is not { } parent)
        {
            return Source;
        }

        var above = SourceOf(parent);
        return (parent, above) switch
        {
            (JsonObject, JsonObject source) => source[node.GetPropertyName()] ?? source,
            (JsonArray, JsonArray source) when node.GetElementIndex() is var index && index < source.Count => source[index] ?? source,
            _ => above,
        };
    }
}
