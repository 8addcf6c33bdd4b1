using OrchardCore.ContentManagement;

namespace OrchardCore.Settings;

public static partial class SiteServiceExtensions
{
    /// <summary>The settings that the recipe step <c>custom-settings</c> stored under <paramref name="name"/>; an empty item when there are none.</summary>
    public static async Task<ContentItem> GetCustomSettingsAsync(this ISiteService siteService, string name)
        => Entities.EntityExtensions.GetOrCreate<ContentItem>(await siteService.GetSiteSettingsAsync(), name);
}
