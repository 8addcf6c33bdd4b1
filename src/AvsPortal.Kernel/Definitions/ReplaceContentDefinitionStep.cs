using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Puts types and parts in the place of those of the same name: what the recipe does not mention of them goes. Types keep the parts they have.</summary>
internal sealed class ReplaceContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("ReplaceContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = DefinitionsOfStep.Read(context);
        foreach (var type in step.ContentTypes)
        {
            await definitions.DeleteTypeDefinitionAsync(type.Name);
        }

        foreach (var part in step.ContentParts)
        {
            // Deleting it would take it out of the types that have it.
            await definitions.StorePartDefinitionAsync(new ContentPartDefinition(part.Name));
        }

        await step.MergeAsync(definitions);
    }
}
