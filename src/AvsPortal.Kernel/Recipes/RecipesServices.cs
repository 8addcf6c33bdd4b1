using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Recipes;

internal static class RecipesServices
{
    internal static IServiceCollection AddRecipes(this IServiceCollection services) => services;
}
