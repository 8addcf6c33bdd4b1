using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace AvsPortal.Kernel.Recipes;

/// <summary>What a recipe with its inner recipes is going to do, found without doing it.</summary>
internal sealed class RecipePlan
{
    public List<string> Errors { get; } = [];

    /// <summary>Features that it enables, themes too.</summary>
    public List<string> Features { get; } = [];

    public List<(RecipeDescriptor Recipe, RecipeDocument Document, JsonObject Step)> Steps { get; } = [];

    /// <exception cref="RecipeFormatException">There are errors.</exception>
    public void ThrowIfWrong()
    {
        if (Errors.Count > 0)
        {
            throw new RecipeFormatException(Errors);
        }
    }
}
