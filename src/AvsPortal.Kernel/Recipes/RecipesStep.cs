using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Runs other recipes after the step.</summary>
internal sealed class RecipesStep(IEnumerable<IRecipeHarvester> harvesters) : NamedRecipeStepHandler(Name)
{
    internal const string Name = "recipes";

    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var known = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            known.AddRange(await harvester.HarvestRecipesAsync());
        }

        var inner = new List<RecipeDescriptor>();
        foreach (var value in context.Step["Values"] as JsonArray ?? [])
        {
            var name = value?["name"]?.GetValue<string>();
            if (known.Find(recipe => recipe.Name == name) is { } recipe)
            {
                inner.Add(recipe);
            }
            else
            {
                context.Errors.Add($"There is no recipe '{name}' in this site's modules.");
            }
        }

        context.InnerRecipes = inner;
    }
}
