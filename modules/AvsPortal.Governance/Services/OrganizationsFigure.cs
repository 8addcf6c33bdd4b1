using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Organization.Contracts;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace AvsPortal.Governance.Services;

/// <summary>How many organizations the people on today’s board come from.</summary>
public sealed class OrganizationsFigure(Board board, ILocalClock clock, IBilingualLinks links, IStringLocalizer<OrganizationsFigure> S) : IKeyFigure
{
    public int Order => 3;

    public async ValueTask<KeyFigure?> GetAsync(string culture)
    {
        var today = await clock.TodayAsync();
        var members = await board.OnAsync(today, culture);
        var count = members
            .SelectMany(item => item.GetOrCreate<BoardMember>().Organization.LocalizationSets ?? [])
            .Distinct(StringComparer.Ordinal)
            .Count();
        return KeyFigure.Of(count, S.Plural(count, "organization at the board’s table", "organizations at the board’s table"), links.PageUrl(BoardLinks.Page, culture), culture);
    }
}
