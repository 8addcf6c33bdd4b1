using AvsPortal.Bilingual.Contracts;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Mandates.Services;

/// <summary>What machines are told of the list of mandates.</summary>
public sealed class MandatesMetadata(IStringLocalizer<MandatesMetadata> S) : IPageMetadataProvider
{
    public ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name == "Mandates")
        {
            page.Description = S["The mandates of the Aluminium Valley Society: those under way, planned and completed."];
        }

        return ValueTask.CompletedTask;
    }
}
