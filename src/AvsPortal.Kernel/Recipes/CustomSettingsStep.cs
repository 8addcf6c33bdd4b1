using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Stores settings that are content items.</summary>
internal sealed class CustomSettingsStep(ISiteService sites) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Where(property => property.Key != "name"))
        {
            site.Properties[name] = value?.DeepClone();
        }

        await sites.UpdateSiteSettingsAsync(site);
    }
}
