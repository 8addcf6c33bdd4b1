using AvsPortal.Kernel.Contents.Localization;
using AvsPortal.Kernel.Contents.Parts;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.PublishLater.Models;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>The paths of published and latest versions.</summary>
internal sealed class AutoroutePartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AutoroutePartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AutoroutePart>())
        .Map(Rows);

    private static IEnumerable<AutoroutePartIndex> Rows(ContentItem item) =>
        item.TryGet<AutoroutePart>(out var part) && !string.IsNullOrEmpty(part.Path) && !part.Disabled
            ? [new AutoroutePartIndex { ContentItemId = item.ContentItemId, Latest = item.Latest, Path = part.Path, Published = item.Published }]
            : [];
}

/// <summary>The aliases of published and latest versions.</summary>
internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<AliasPartIndex>()
        .When(item => (item.Published || item.Latest) && item.Has<AliasPart>())
        .Map(Rows);

    private static IEnumerable<AliasPartIndex> Rows(ContentItem item) =>
        item.TryGet<AliasPart>(out var part) && !string.IsNullOrEmpty(part.Alias)
            ? [new AliasPartIndex { Alias = Aliases.Normalize(part.Alias), ContentItemId = item.ContentItemId, Latest = item.Latest, Published = item.Published }]
            : [];
}

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
