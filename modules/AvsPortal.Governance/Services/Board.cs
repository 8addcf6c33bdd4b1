using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Indexes;
using AvsPortal.Governance.Models;
using OrchardCore.ContentManagement;
using YesSql;
using YesSql.Services;

namespace AvsPortal.Governance.Services;

/// <summary>Reads the board and its organisations from the database.</summary>
public sealed class Board(ISession session)
{
    /// <summary>Those in office on a day, by role then name, each in the reader's language if there is such a version.</summary>
    public async Task<IReadOnlyList<ContentItem>> OnAsync(DateOnly day, string culture)
    {
        var number = Days.Number(day);
        var items = await session
            .Query<ContentItem, BoardMemberIndex>(i => i.Published && i.TermFrom <= number && i.TermTo > number)
            .OrderBy(i => i.RoleOrder).ThenBy(i => i.SortKey).ThenBy(i => i.LocalizationSet)
            .ListAsync();
        return Twins.ForReader(items, culture);
    }

    /// <summary>Everyone recorded, in office or not, offices first; in the reader's language where there is a version.</summary>
    public async Task<IReadOnlyList<ContentItem>> AllAsync(string culture) => Twins.ForReader(
        await session.Query<ContentItem, BoardMemberIndex>(i => i.Published)
            .OrderBy(i => i.RoleOrder).ThenBy(i => i.TermFrom).ThenBy(i => i.SortKey).ThenBy(i => i.LocalizationSet)
            .ListAsync(),
        culture);

    /// <summary>Published organisations by localization set, in the reader's language if there is such a version.</summary>
    public async Task<IReadOnlyDictionary<string, ContentItem>> OrganizationsAsync(IEnumerable<string> localizationSets, string culture)
    {
        var sets = localizationSets.Distinct(StringComparer.Ordinal).ToArray();
        if (sets.Length == 0)
        {
            return new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        }

        var items = await session
            .Query<ContentItem, AffiliatedOrganizationIndex>(i => i.Published && i.LocalizationSet.IsIn(sets))
            .ListAsync();
        return Twins.ForReader(items, culture).ToDictionary(Twins.SetOf, StringComparer.Ordinal);
    }

    /// <summary>The published members, of any day and language, whom an organisation sent.</summary>
    public async Task<IReadOnlyList<ContentItem>> MembersOfAsync(string organizationSet)
    {
        var members = await session.Query<ContentItem, BoardMemberIndex>(i => i.Published).ListAsync();
        return [.. members.Where(item => item.TryGet<BoardMember>(out var member) && member.Organization.LocalizationSets?.Contains(organizationSet) is true)];
    }

    /// <summary>Other persons with a role, published or in their latest draft.</summary>
    public async Task<IReadOnlyList<Rival>> RivalsAsync(string role, string localizationSet)
    {
        var items = await session
            .Query<ContentItem, BoardMemberIndex>(i => i.Role == role && (i.Published || i.Latest) && i.LocalizationSet != localizationSet)
            .ListAsync();
        return [.. items.Select(item => new Rival(item.DisplayText, item.TryGet<BoardMember>(out var member) ? Term.Of(member) : default))];
    }

    /// <summary>The name of another organisation that is the same but for its spelling; null when there is none.</summary>
    public async Task<string?> FindSameNameAsync(string? name, string localizationSet)
    {
        var key = OrganizationNames.Key(name);
        var other = await session
            .Query<ContentItem, AffiliatedOrganizationIndex>(i => i.NameKey == key && (i.Published || i.Latest) && i.LocalizationSet != localizationSet)
            .FirstOrDefaultAsync();
        return other?.DisplayText;
    }
}
