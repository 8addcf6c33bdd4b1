using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Mandates.Services;

/// <summary>Reads the mandates from the database.</summary>
public sealed class MandateCatalogue(ISession session)
{
    /// <summary>The published ones of a status, by start then title, each in the reader's language if there is such a version.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string status, string culture)
    {
        var items = await session
            .Query<ContentItem, MandateIndex>(i => i.Published && i.Status == status)
            .OrderBy(i => i.Start).ThenBy(i => i.TitleKey).ThenBy(i => i.LocalizationSet)
            .ListAsync();
        return Twins.ForReader(items.OrderBy(item => Twins.CultureOf(item) != culture), culture);
    }
}
