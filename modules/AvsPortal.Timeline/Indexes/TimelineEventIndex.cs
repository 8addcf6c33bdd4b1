using AvsPortal.Timeline.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Timeline.Indexes;

public sealed class TimelineEventIndex : MapIndex
{
    public string? ContentItemId { get; set; }
    public string? Culture { get; set; }
    public string? LocalizationSet { get; set; }
    public int StartYear { get; set; }
    public int EndYear { get; set; }
    public bool Published { get; set; }
    public bool Latest { get; set; }
}

public sealed class TimelineEventIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TimelineEventIndex>()
        .When(item => item.ContentType == nameof(TimelineEvent))
        .Map(item =>
        {
            var period = TimelinePeriod.Of(item);
            item.TryGet<LocalizationPart>(out var localization);
            return new TimelineEventIndex
            {
                ContentItemId = item.ContentItemId,
                Culture = localization?.Culture,
                LocalizationSet = localization?.LocalizationSet,
                StartYear = period.Start,
                EndYear = period.End,
                Published = item.Published,
                Latest = item.Latest,
            };
        });
}
