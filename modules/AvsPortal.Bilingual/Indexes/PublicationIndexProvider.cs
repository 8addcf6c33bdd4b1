using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Bilingual.Indexes;

public sealed class PublicationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<PublicationIndex>()
        // What has no language (a glossary entry, a staff pick) is no page: it would crowd out what is.
        .When(item => item.Published && item.Has<LocalizationPart>())
        .Map(item => new PublicationIndex
        {
            ContentItemId = item.ContentItemId,
            ContentType = item.ContentType,
            Culture = Twins.CultureOf(item),
            PublishedUtc = item.PublishedUtc,
        });
}
