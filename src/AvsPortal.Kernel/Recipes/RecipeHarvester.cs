using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Gives the recipes of all modules.</summary>
internal sealed class RecipeHarvester(RecipeFiles files) : IRecipeHarvester
{
    public Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync() => Task.FromResult<IEnumerable<RecipeDescriptor>>(files.List());
}
