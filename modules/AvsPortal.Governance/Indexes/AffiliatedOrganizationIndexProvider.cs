using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Governance.Indexes;

public sealed class AffiliatedOrganizationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<AffiliatedOrganizationIndex>()
        .When(item => item.ContentType == nameof(AffiliatedOrganization))
        .Map(item => new AffiliatedOrganizationIndex { NameKey = OrganizationNames.Key(item.DisplayText) }.WithTwin(item));
}
