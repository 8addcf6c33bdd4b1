using System.Collections.Concurrent;
using AvsPortal.Kernel.Liquid;
using AvsPortal.Kernel.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using OrchardCore.Admin;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Theming;

/// <summary>The theme of a request: the site's, or the admin's under <c>/Admin</c> and for controllers marked [Admin].</summary>
internal sealed class Themes(IModuleFiles files, LiquidParser parser, IHostEnvironment environment)
{
    /// <summary>The module whose templates frame the admin.</summary>
    public const string AdminTheme = "AvsPortal.Kernel.Admin";

    private readonly ConcurrentDictionary<string, TemplateTable> _tables = new(StringComparer.OrdinalIgnoreCase);

    public static bool IsAdmin(HttpContext? http)
        => http is not null && (http.Request.Path.StartsWithSegments("/Admin", StringComparison.OrdinalIgnoreCase) || AdminAttribute.IsApplied(http));

    public TemplateTable Get(string themeId)
        => _tables.GetOrAdd(themeId, static (id, self) => new TemplateTable(self.files, self.parser, self.environment, id), (files, parser, environment));

    /// <summary>Templates for a request; for the site's theme when there is none (mail, background).</summary>
    public async ValueTask<TemplateTable> GetAsync(HttpContext? http, ISiteService sites)
    {
        if (IsAdmin(http))
        {
            return Get(AdminTheme);
        }

        var site = await sites.GetSiteSettingsAsync();
        var chosen = site.Properties["CurrentThemeName"]?.ToString();
        var theme = files.Modules.LastOrDefault(module => module.IsTheme && (chosen is null || module.Id == chosen))
            ?? files.Modules.LastOrDefault(module => module.IsTheme);

        return Get(theme?.Id ?? "");
    }
}
