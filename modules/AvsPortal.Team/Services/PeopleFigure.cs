using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace AvsPortal.Team.Services;

/// <summary>How many people are on the team today.</summary>
public sealed class PeopleFigure(TeamDirectory directory, ILocalClock clock, IBilingualLinks links, IStringLocalizer<PeopleFigure> S) : IKeyFigure
{
    public int Order => 4;

    public async ValueTask<KeyFigure?> GetAsync(string culture)
    {
        var today = await clock.TodayAsync();
        var count = (await directory.ListAsync(today, culture)).Count;
        return KeyFigure.Of(count, S.Plural(count, "person at your service", "people at your service"), links.PageUrl(TeamLinks.Page, culture), culture);
    }
}
