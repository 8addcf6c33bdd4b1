using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes;

namespace AvsPortal.Kernel.Definitions;

internal static class DefinitionsServices
{
    /// <summary>Content types and parts, stored in one document.</summary>
    internal static IServiceCollection AddDefinitions(this IServiceCollection services) => services
        .AddSingleton<DefinitionCache>()
        .AddScoped<IContentDefinitionManager, ContentDefinitionManager>()
        .AddRecipeExecutionStep<ContentDefinitionStep>()
        .AddRecipeExecutionStep<ReplaceContentDefinitionStep>()
        .AddRecipeExecutionStep<DeleteContentDefinitionStep>();
}
