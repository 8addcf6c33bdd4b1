using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Organization.Indexes;

public sealed class SocietyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<SocietyIndex>()
        .When(item => item.ContentType is nameof(SocietyProfile) or nameof(Value))
        .Map(item => new SocietyIndex
        {
            ContentType = item.ContentType,
            Position = item.TryGet<Value>(out var value) ? value.Order.Whole() ?? 0 : 0,
        }.WithTwin(item));
}
