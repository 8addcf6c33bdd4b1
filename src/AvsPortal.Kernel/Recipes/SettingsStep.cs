using System.Text.Json;
using AvsPortal.Kernel.Settings;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Changes the site's settings: those it knows by name, any other property as a section.</summary>
internal sealed class SettingsStep(ISiteService sites) : NamedRecipeStepHandler("settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            switch (name)
            {
                case "name":
                    break;
                case nameof(ISite.HomeRoute):
                    site.HomeRoute = new RouteValueDictionary(value.Deserialize<Dictionary<string, string?>>() ?? []);
                    break;
                default:
                    if (typeof(ISite).GetProperty(name) is { CanWrite: true } property)
                    {
                        property.SetValue(site, value.Deserialize(property.PropertyType, SiteSettings.Json));
                    }
                    else
                    {
                        site.Properties[name] = value?.DeepClone();
                    }

                    break;
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }
}
