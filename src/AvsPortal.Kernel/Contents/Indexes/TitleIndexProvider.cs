using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

internal sealed class TitleIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TitleIndex>()
        .When(item => item.Latest)
        .Map(item => new TitleIndex { TitleKey = TitleKey.Of(item.DisplayText) });
}
