using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace AvsPortal.Governance.Indexes;

public sealed class BoardMemberIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context
        .For<BoardMemberIndex>()
        .When(item => item.ContentType == nameof(BoardMember))
        .Map(Map);

    private static BoardMemberIndex Map(ContentItem item)
    {
        var member = item.TryGet<BoardMember>(out var part) ? part : new BoardMember();
        return new BoardMemberIndex
        {
            Role = member.Role.Text ?? "",
            RoleOrder = BoardRoles.Order(member.Role.Text),
            SortKey = PersonNames.SortKey(member.SortName.Text, item.DisplayText),
            TermFrom = Days.Start(member.TermFrom.Day()),
            TermTo = Days.End(member.TermTo.Day()),
        }.WithTwin(item);
    }
}
