using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;

namespace AvsPortal.Timeline.Services;

/// <summary>The history page begins with the society's introduction: machines are told its first words.</summary>
public sealed class HistoryMetadata(IEnumerable<ISocietyIntroduction> introductions) : IPageMetadataProvider
{
    public async ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name == "History" && introductions.FirstOrDefault() is { } society)
        {
            page.Description = await society.GetAsync(page.Culture);
        }
    }
}
