using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;

namespace AvsPortal.Team.Services;

/// <summary>Where a person is found.</summary>
public sealed class TeamLinks(IBilingualLinks links, ISlugService slugs)
{
    /// <summary>The name of the page.</summary>
    public const string Page = "Team";

    /// <summary>"/fr/equipe#malika-cherry".</summary>
    public string Url(ContentItem item) => $"{links.PageUrl(Page, Twins.CultureOf(item))}#{Anchor(item)}";

    /// <summary>"/fr/equipe/{id}.vcf".</summary>
    public string CardUrl(ContentItem item) => $"{links.PageUrl(Page, Twins.CultureOf(item))}/{item.ContentItemId}.vcf";

    public string Anchor(ContentItem item) => slugs.Slugify(item.DisplayText ?? item.ContentItemId);
}
