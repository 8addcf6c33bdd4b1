using AvsPortal.Kernel.Contents.Localization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>The language and set of published and latest versions.</summary>
internal sealed class LocalizedContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<LocalizedContentItemIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<LocalizationPart>())
        .Map(Rows);

    private static IEnumerable<LocalizedContentItemIndex> Rows(ContentItem item) =>
        item.TryGet<LocalizationPart>(out var part) && !string.IsNullOrEmpty(part.LocalizationSet) && part.Culture is not null
            ? [new LocalizedContentItemIndex
            {
                ContentItemId = item.ContentItemId,
                Culture = ContentLocalizationManager.Normalize(part.Culture),
                Latest = item.Latest,
                LocalizationSet = part.LocalizationSet,
                Published = item.Published,
            }]
            : [];
}
