using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Team.Indexes;

public sealed class TeamMemberIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<TeamMemberIndex>()
        .When(item => item.ContentType == nameof(TeamMember))
        .Map(Map);

    private static TeamMemberIndex Map(ContentItem item)
    {
        var member = item.TryGet<TeamMember>(out var part) ? part : new TeamMember();
        return new TeamMemberIndex
        {
            SortKey = PersonNames.SortKey(member.SortName.Text, item.DisplayText),
            InPostFrom = Days.Start(member.InPostFrom.Day()),
            InPostTo = Days.End(member.InPostTo.Day()),
            ReportsTo = member.ReportsTo.LocalizationSets?.FirstOrDefault() ?? "",
        }.WithTwin(item);
    }
}
