using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public interface IRecipeHarvester
{
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
