using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Contracts;
using AvsPortal.Team.Indexes;
using AvsPortal.Team.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Team.Services;

/// <summary>Reads the team from the database.</summary>
public sealed class TeamDirectory(ISession session, TeamLinks links) : ITeam
{
    // A chain of superiors longer than this is a circle that was there before the rule.
    private const int MaxLevels = 50;

    /// <summary>Those in post on a day, in fr-CA order, each in the reader's language if there is such a version.</summary>
    public async Task<IReadOnlyList<ContentItem>> ListAsync(DateOnly day, string culture)
    {
        var number = Days.Number(day);
        var items = await session
            .Query<ContentItem, TeamMemberIndex>(i => i.Published && i.InPostFrom <= number && i.InPostTo >= number)
            .OrderBy(i => i.SortKey).ThenBy(i => i.LocalizationSet)
            .ListAsync();
        return Twins.ForReader(items, culture);
    }

    /// <summary>Whether a person is in post on a day; an unknown limit is no limit.</summary>
    public static bool IsInPost(TeamMember member, DateOnly day) => !(member.InPostTo.Day() < day) && !(member.InPostFrom.Day() > day);

    public async Task<ContentItem?> GetAsync(string contentItemId) => await session
        .Query<ContentItem, TeamMemberIndex>(i => i.Published && i.ContentItemId == contentItemId)
        .FirstOrDefaultAsync();

    /// <summary>The published item of a set, in the reader's language if there is such a version.</summary>
    public async Task<ContentItem?> GetBySetAsync(string localizationSet, string culture) => Twins.ForReader(
        await session.Query<ContentItem, TeamMemberIndex>(i => i.Published && i.LocalizationSet == localizationSet).ListAsync(),
        culture).FirstOrDefault();

    public async Task<TeamPerson?> FindAsync(string localizationSet, string culture)
    {
        var item = await GetBySetAsync(localizationSet, culture);
        return item is not null && item.TryGet<TeamMember>(out var member)
            ? new TeamPerson(item.DisplayText ?? "", member.JobTitle.Text ?? "", Twins.CultureOf(item), links.Url(item), member.InPostFrom.Day(), member.InPostTo.Day())
            : null;
    }

    /// <summary>Whether a person would be their own superior, directly or through others.</summary>
    /// <param name="localizationSet">The person.</param>
    /// <param name="superior">The superior to be.</param>
    public async Task<bool> IsCircleAsync(string localizationSet, string superior)
    {
        for (var level = 0; level < MaxLevels && superior.Length > 0; level++)
        {
            if (superior == localizationSet)
            {
                return true;
            }

            var set = superior;
            var next = await session.QueryIndex<TeamMemberIndex>(i => i.Latest && i.LocalizationSet == set).FirstOrDefaultAsync();
            superior = next?.ReportsTo ?? "";
        }

        return false;
    }
}
