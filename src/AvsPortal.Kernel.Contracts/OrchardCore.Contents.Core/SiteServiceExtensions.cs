using OrchardCore.ContentManagement;

namespace OrchardCore.Settings;

public static class SiteServiceExtensions
{
    public static Task<ContentItem> GetCustomSettingsAsync(this ISiteService siteService, string name) => throw new NotImplementedException();
}
