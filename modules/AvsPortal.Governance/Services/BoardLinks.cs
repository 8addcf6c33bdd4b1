using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;

namespace AvsPortal.Governance.Services;

/// <summary>Where the board and its members are found.</summary>
public sealed class BoardLinks(IBilingualLinks links, ISlugService slugs)
{
    /// <summary>The name of the page.</summary>
    public const string Page = "Governance";

    public string? PageUrl(ContentItem item) => links.PageUrl(Page, Twins.CultureOf(item));

    /// <summary>"/fr/gouvernance#patrice-cote", with a date of the term when it is not the present one.</summary>
    public string Url(ContentItem item, DateOnly today)
    {
        var term = item.TryGet<BoardMember>(out var member) ? Term.Of(member) : default;
        var date = !term.Includes(today) && term.SomeDay is { } day ? "?date=" + Days.Iso(day) : "";
        return $"{PageUrl(item)}{date}#{slugs.Slugify(item.DisplayText ?? item.ContentItemId)}";
    }
}
