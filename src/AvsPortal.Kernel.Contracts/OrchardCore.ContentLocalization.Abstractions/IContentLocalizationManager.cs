using OrchardCore.ContentManagement;

namespace OrchardCore.ContentLocalization;

public interface IContentLocalizationManager
{
    Task<ContentItem> GetContentItemAsync(string localizationSet, string culture);

    Task<IEnumerable<ContentItem>> GetItemsForSetsAsync(IEnumerable<string> localizationSets, string culture);

    Task<ContentItem> LocalizeAsync(ContentItem content, string targetCulture);
}
