using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Timeline.Indexes;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using System.Globalization;
using YesSql;

namespace AvsPortal.Timeline.Services;

/// <summary>How many dates the history tells.</summary>
public sealed class DatesFigure(ISession session, IBilingualLinks links, IStringLocalizer<DatesFigure> S) : IKeyFigure
{
    public int Order => 1;

    public async ValueTask<KeyFigure?> GetAsync(string culture)
    {
        var events = await session.Query<ContentItem, TimelineEventIndex>(index => index.Published).ListAsync();
        var count = Twins.ForReader(events, culture).Count;
        return count == 0 ? null : new KeyFigure(count.ToString(CultureInfo.InvariantCulture), S.Plural(count, "date that made the Valley", "dates that made the Valley"), links.PageUrl("History", culture) ?? "");
    }
}
