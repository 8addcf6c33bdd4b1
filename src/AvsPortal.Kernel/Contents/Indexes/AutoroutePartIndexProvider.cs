using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
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
