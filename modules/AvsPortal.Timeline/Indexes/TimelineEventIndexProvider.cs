using AvsPortal.Bilingual.Contracts;
using AvsPortal.Timeline.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Timeline.Indexes;

public sealed class TimelineEventIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TimelineEventIndex>()
        .When(item => item.ContentType == nameof(TimelineEvent))
        .Map(item =>
        {
            var period = TimelinePeriod.Of(item);
            return new TimelineEventIndex { StartYear = period.Start, EndYear = period.End }.WithTwin(item);
        });
}
