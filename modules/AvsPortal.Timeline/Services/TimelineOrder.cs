using System.Globalization;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Models;
using OrchardCore.ContentManagement;

namespace AvsPortal.Timeline.Services;

/// <summary>Puts events in order and under their decades.</summary>
public static class TimelineOrder
{
    /// <summary>Decades in order of time; in each, events by start, end, then label.</summary>
    public static IReadOnlyList<TimelineDecade> ByDecade(IEnumerable<ContentItem> events)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            .. events
                .Select(item => (Item: item, Period: TimelinePeriod.Of(item)))
                .OrderBy(e => e.Period.Start).ThenBy(e => e.Period.End).ThenBy(e => e.Item.DisplayText, FrenchCanadianOrder.Instance)
                .GroupBy(e => e.Period.Decade)
                .Select(decade => new TimelineDecade(decade.Key, [.. decade.Select(e => new TimelineEntry(Unique(e.Period.Anchor), e.Item))])),
        ];

        string Unique(string anchor)
        {
            var count = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
            return count == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{count}");
        }
    }
}
