using System.Text.Json.Nodes;
using AvsPortal.Organization.Contracts;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Organization.Indexes;

public sealed class MediaUseIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<MediaUseIndex>()
        .When(item => item.Published || item.Latest)
        .Map(Map);

    private static IEnumerable<MediaUseIndex> Map(ContentItem item) => MediaPaths
        .In((JsonObject)item.Content)
        .Select(MediaPaths.KeyOf)
        .Distinct(StringComparer.Ordinal)
        .Select(key => new MediaUseIndex { ContentItemId = item.ContentItemId, PathKey = key, Published = item.Published, Latest = item.Latest });
}
