using AvsPortal.Kernel.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Enables and disables features.</summary>
internal sealed class FeatureStep(ShellFeatures features) : NamedRecipeStepHandler("feature")
{
    protected override Task HandleAsync(RecipeExecutionContext context) => features.ChangeAsync(
        RecipeDocument.Strings(context.Step["enable"]).Select(value => value.Text),
        RecipeDocument.Strings(context.Step["disable"]).Select(value => value.Text));
}
