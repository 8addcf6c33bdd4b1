using System.Globalization;
using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Timeline.Indexes;
using AvsPortal.Timeline.Models;
using OrchardCore.ContentManagement;
using YesSql;

namespace AvsPortal.Timeline.Services;

/// <summary>The history page begins with the society's introduction: machines are told its first words, then each event with its dates.</summary>
public sealed class HistoryMetadata(ISession session, IEnumerable<ISocietyIntroduction> introductions, IBilingualLinks links) : IPageMetadataProvider
{
    private const int LongestName = 110;
    private const int LongestDescription = 300;

    public async ValueTask DescribeAsync(PageMetadata page)
    {
        if (page.Name != "History")
        {
            return;
        }

        if (introductions.FirstOrDefault() is { } society)
        {
            page.Description = await society.GetAsync(page.Culture);
        }

        var events = await session.Query<ContentItem, TimelineEventIndex>(index => index.Published).ListAsync();
        var url = links.PageUrl("History", page.Culture);
        foreach (var entry in TimelineOrder.ByDecade(Twins.ForReader(events, page.Culture)).SelectMany(decade => decade.Events))
        {
            if (TimelinePeriod.Of(entry.Item) is { Start: > 0 } period && entry.Item.TryGet<TimelineEvent>(out var part))
            {
                page.Data.Add(Event(page.Absolute(url + "#" + entry.Anchor), entry, period, part, page.OrganizationId));
            }
        }
    }

    // The society is what the event is about, not who organized it: nobody recorded that, and most came before it.
    private static JsonObject Event(string url, TimelineEntry entry, TimelinePeriod period, TimelineEvent part, string society)
    {
        // A label is often no more than the years.
        var text = PageMetadata.Plain(part.Text?.Html, entry.Culture, LongestName);
        var data = new JsonObject
        {
            ["@type"] = "Event",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = text.Length > 0 ? text : entry.Item.DisplayText,
            ["startDate"] = Year(period.Start),
            ["inLanguage"] = entry.Culture + "-CA",
            ["location"] = new JsonObject { ["@type"] = "Place", ["name"] = "Saguenay–Lac-Saint-Jean" },
            ["about"] = new JsonObject { ["@id"] = society },
        };
        if (period.End > period.Start)
        {
            data["endDate"] = Year(period.End);
        }

        if (PageMetadata.Plain(part.Text?.Html, entry.Culture, LongestDescription) is { Length: > LongestName } description)
        {
            data["description"] = description;
        }

        return data;
    }

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
