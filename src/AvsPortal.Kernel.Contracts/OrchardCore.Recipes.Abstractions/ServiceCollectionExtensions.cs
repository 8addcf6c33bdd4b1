using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Recipes;

/// <summary>Registrations of recipes.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers a handler of recipe steps.</summary>
    public static IServiceCollection AddRecipeExecutionStep<TImplementation>(this IServiceCollection services)
        where TImplementation : class, IRecipeStepHandler
        => services.AddScoped<IRecipeStepHandler, TImplementation>();
}
