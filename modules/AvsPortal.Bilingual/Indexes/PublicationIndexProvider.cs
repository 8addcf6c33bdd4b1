using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Bilingual.Indexes;

public sealed class PublicationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PublicationIndex>()
        .When(item => item.Published && Twins.CultureOf(item).Length > 0)
        .Map(item => new PublicationIndex
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Culture = Twins.CultureOf(item),
            PublishedUtc = item.PublishedUtc,
        });
}
