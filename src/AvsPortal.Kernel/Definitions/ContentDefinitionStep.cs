using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Merges types and parts into those that exist: what the recipe does not mention stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override Task HandleAsync(RecipeExecutionContext context) => DefinitionsOfStep.Read(context).MergeAsync(definitions);
}
