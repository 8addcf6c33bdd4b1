using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>The drafts that wait for their hour.</summary>
internal sealed class PublishLaterPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<PublishLaterPartIndex>()
        .When(item => item.Latest && !item.Published && item.Has<PublishLaterPart>())
        .Map(Rows);

    private static IEnumerable<PublishLaterPartIndex> Rows(ContentItem item) =>
        item.TryGet<PublishLaterPart>(out var part) && part.ScheduledPublishUtc is not null
            ? [new PublishLaterPartIndex { ContentItemId = item.ContentItemId, ScheduledPublishUtc = part.ScheduledPublishUtc }]
            : [];
}
