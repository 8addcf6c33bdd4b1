using AvsPortal.Kernel.Contents.Parts;
using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

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
