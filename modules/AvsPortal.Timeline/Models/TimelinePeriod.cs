using System.Globalization;
using System.Runtime.InteropServices;
using AvsPortal.Bilingual.Contracts;
using OrchardCore.ContentManagement;

namespace AvsPortal.Timeline.Models;

/// <summary>The years of an event. Periods may overlap: 2004-2005, then 2005.</summary>
/// <param name="Start">The first year.</param>
/// <param name="End">The last year, the first one again when the event took one year.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TimelinePeriod(int Start, int End)
{
    /// <summary>The fragment of its page's address: "1984-1992", "1993"; the same in both languages.</summary>
    public string Anchor => Start == End
        ? Start.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Start}-{End}");

    /// <summary>The first year of the decade in which it began.</summary>
    public int Decade => Start - (Start % 10);

    /// <summary>The period of an event; 0 for a year that is missing from a draft.</summary>
    public static TimelinePeriod Of(ContentItem item)
    {
        if (!item.TryGet<TimelineEvent>(out var part))
        {
            return default;
        }

        var start = part.StartYear.Whole() ?? 0;
        return new TimelinePeriod(start, part.EndYear.Whole() ?? start);
    }
}
