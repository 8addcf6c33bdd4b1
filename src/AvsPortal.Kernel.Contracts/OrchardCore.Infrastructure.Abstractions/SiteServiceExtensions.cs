namespace OrchardCore.Settings;

/// <summary>Short ways to a section of the site's settings.</summary>
public static partial class SiteServiceExtensions
{
    /// <summary>The site's settings, for code that cannot await. They are in memory in all but the first call.</summary>
    public static ISite GetSiteSettings(this ISiteService siteService)
        => siteService.GetSiteSettingsAsync().GetAwaiter().GetResult();

    /// <summary>A section of the settings; a new one when the site has none.</summary>
    public static T GetSettings<T>(this ISiteService siteService)
        where T : new()
        => siteService.GetSiteSettings().GetOrCreate<T>();

    /// <inheritdoc cref="GetSettings{T}(ISiteService)"/>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService)
        where T : new()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    /// <summary>A section under another name than its type's; a new one when the site has none.</summary>
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name)
        where T : new()
        => Entities.EntityExtensions.GetOrCreate<T>(await siteService.GetSiteSettingsAsync(), name);

    /// <summary>A section of the settings; false: the site has none.</summary>
    public static bool TryGetSettings<T>(this ISiteService siteService, out T settings)
        => siteService.GetSiteSettings().TryGet(out settings);
}
