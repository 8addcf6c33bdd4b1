using AvsPortal.Bilingual.Contracts;
using AvsPortal.Team.Models;
using AvsPortal.Team.ViewModels;
using OrchardCore.ContentManagement;

namespace AvsPortal.Team.Services;

/// <summary>Who reports to whom, as nested lists.</summary>
public static class OrganizationChart
{
    /// <param name="people">Those on the team, in the order of the page. A superior who is not among them is none.</param>
    /// <returns>Empty when nobody's superior is recorded: a chart would say no more than the list.</returns>
    public static IReadOnlyList<ChartStep> Of(IReadOnlyList<ContentItem> people)
    {
        var known = people.Select(Twins.SetOf).ToHashSet(StringComparer.Ordinal);
        var reports = people.ToLookup(item => Superior(item) is { } set && known.Contains(set) ? set : "", StringComparer.Ordinal);
        if (reports.All(group => group.Key.Length == 0))
        {
            return [];
        }

        var steps = new List<ChartStep>();
        foreach (var head in reports[""])
        {
            Add(head, 0);
        }

        return steps;

        // Closes: the levels that end after the last person of a branch.
        void Add(ContentItem item, int closes)
        {
            var below = reports[Twins.SetOf(item)].ToList();
            steps.Add(new ChartStep(item, below.Count > 0, below.Count > 0 ? 0 : closes));
            for (var i = 0; i < below.Count; i++)
            {
                Add(below[i], i == below.Count - 1 ? closes + 1 : 0);
            }
        }
    }

    private static string? Superior(ContentItem item) =>
        item.TryGet<TeamMember>(out var member) ? member.ReportsTo.LocalizationSets?.FirstOrDefault() : null;
}
