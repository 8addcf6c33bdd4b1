using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Definitions;

/// <summary>Deletes the types and parts that it names; items of them stay in the database. A name that nothing has changes nothing.</summary>
internal sealed class DeleteContentDefinitionStep(IContentDefinitionManager definitions) : NamedRecipeStepHandler("DeleteContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var name in Names(context, "ContentTypes"))
        {
            await definitions.DeleteTypeDefinitionAsync(name);
        }

        foreach (var name in Names(context, "ContentParts"))
        {
            await definitions.DeletePartDefinitionAsync(name);
        }
    }

    private static IEnumerable<string> Names(RecipeExecutionContext context, string property) =>
        (context.Step[property] as JsonArray ?? []).Select(name => name?.GetValue<string>()).OfType<string>();
}
