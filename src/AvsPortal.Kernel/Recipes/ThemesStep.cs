using AvsPortal.Kernel.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Recipes;

/// <summary>Chooses the site's theme. The admin's look is the kernel's own: its theme is only remembered.</summary>
internal sealed class ThemesStep(ISiteService sites, ShellFeatures features) : NamedRecipeStepHandler("themes")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var theme = context.Step["site"]?.GetValue<string>();
        var adminTheme = context.Step["admin"]?.GetValue<string>();
        var site = await sites.LoadSiteSettingsAsync();
        if (!string.IsNullOrEmpty(theme))
        {
            site.Properties["CurrentThemeName"] = theme;
        }

        if (!string.IsNullOrEmpty(adminTheme))
        {
            site.Properties["CurrentAdminThemeName"] = adminTheme;
        }

        await sites.UpdateSiteSettingsAsync(site);
        await features.ChangeAsync(new[] { theme, adminTheme }.OfType<string>().Where(id => id.Length > 0), []);
    }
}
