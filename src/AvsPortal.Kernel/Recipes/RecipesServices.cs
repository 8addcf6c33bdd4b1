using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

internal static class RecipesServices
{
    internal static IServiceCollection AddRecipes(this IServiceCollection services)
    {
        services.AddSingleton<RecipeFiles>();
        services.AddSingleton<RecipeValidator>();
        services.AddSingleton<IRecipeHarvester, RecipeHarvester>();
        services.AddSingleton<RecipeExecutor>();
        services.AddSingleton<IRecipeExecutor>(provider => provider.GetRequiredService<RecipeExecutor>());
        services.AddRecipeExecutionStep<FeatureStep>();
        services.AddRecipeExecutionStep<ThemesStep>();
        services.AddRecipeExecutionStep<SettingsStep>();
        services.AddRecipeExecutionStep<RecipesStep>();
        services.AddRecipeExecutionStep<CustomSettingsStep>();

        return services;
    }
}
