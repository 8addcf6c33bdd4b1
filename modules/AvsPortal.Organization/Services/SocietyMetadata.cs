using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Services;

/// <summary>The home page and the one about the society are described by the society's own words.</summary>
public sealed class SocietyMetadata(SocietyReader society) : IPageMetadataProvider
{
    public async ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name is "Home" or "Society" && await society.ProfileAsync(page.Culture) is { } item &&
            Twins.CultureOf(item) == page.Culture && item.TryGet<SocietyProfile>(out var profile))
        {
            page.Description = page.Name == "Home" ? profile.Vision?.Text : profile.Mission?.Text ?? profile.Vision?.Text;
        }
    }
}
