using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Timeline.Indexes;
using Microsoft.Extensions.Localization;
using YesSql;

namespace AvsPortal.Timeline.Services;

/// <summary>How many dates the history tells.</summary>
public sealed class DatesFigure(ISession session, IBilingualLinks links, IStringLocalizer<DatesFigure> S) : IKeyFigure
{
    public int Order => 1;

    public async ValueTask<KeyFigure?> GetAsync(string culture)
    {
        // Each has its French version first.
        var count = await session.QueryIndex<TimelineEventIndex>(index => index.Published && index.Culture == SiteCultures.French).CountAsync();
        return KeyFigure.Of(count, S.Plural(count, "date that made the Valley", "dates that made the Valley"), links.PageUrl("History", culture), culture);
    }
}
