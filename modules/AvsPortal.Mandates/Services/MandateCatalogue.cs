using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Indexes;
using AvsPortal.Mandates.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Mandates.Services;

/// <summary>Reads the mandates from the database.</summary>
public sealed class MandateCatalogue(ISession session)
{
    /// <summary>More are not listed as open at once.</summary>
    public const int Open = 60;

    /// <summary>The published ones of a status, by start then title, each in the reader's language if there is such a version.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(string status, string culture)
    {
        var items = await session
            .Query<ContentItem, MandateIndex>(i => i.Published && i.Status == status)
            .OrderBy(i => i.Start).ThenBy(i => i.TitleKey).ThenBy(i => i.LocalizationSet)
            .ListAsync();
        return Twins.ForReader(items.OrderBy(item => Twins.CultureOf(item) != culture), culture);
    }

    /// <summary>How many are published of a status, each counted once: an English version has its French one before it.</summary>
    public Task<int> CountAsync(string status) => session
        .QueryIndex<MandateIndex>(i => i.Published && i.Status == status && i.Culture == SiteCultures.French)
        .CountAsync();

    /// <summary>The latest published ones in a language that are not done, at most <see cref="Open"/>, by start, the latest first.</summary>
    public Task<IEnumerable<ContentItem>> OpenAsync(string culture) => session
        .Query<ContentItem, MandateIndex>(i => i.Published && i.Culture == culture && i.Status != MandateStatus.Done)
        .OrderByDescending(i => i.Start).ThenBy(i => i.TitleKey)
        .Take(Open)
        .ListAsync();
}
