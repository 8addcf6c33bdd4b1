using AvsPortal.Timeline.Models;
using AvsPortal.Timeline.Services;
using OrchardCore.ContentManagement;

namespace AvsPortal.Timeline.Tests;

public sealed class TimelineOrderTests
{
    [Fact]
    public void Events_AreOrderedByStart_ThenEnd_ThenLabel_UnderTheirDecade()
    {
        var decades = TimelineOrder.ByDecade([Event("2005", 2005), Event("B", 2004, 2005), Event("A", 2004, 2005), Event("1984-1992", 1984, 1992), Event("2004", 2004)]);

        Assert.Equal([1980, 2000], decades.Select(decade => decade.Start));
        Assert.Equal(["1984-1992"], decades[0].Events.Select(entry => entry.Item.DisplayText));
        Assert.Equal(["2004", "A", "B", "2005"], decades[1].Events.Select(entry => entry.Item.DisplayText));
    }

    [Fact]
    public void Anchors_AreTheYears_AndUniqueOnThePage()
    {
        var decades = TimelineOrder.ByDecade([Event("b", 2005), Event("a", 2005), Event("1984-92", 1984, 1992)]);

        Assert.Equal("1984-1992", decades[0].Events[0].Anchor);
        Assert.Equal(["2005", "2005-2"], decades[1].Events.Select(entry => entry.Anchor));
    }

    [Theory]
    [InlineData(1984, 1992, "1984-1992", 1980)]
    [InlineData(2005, null, "2005", 2000)]
    [InlineData(2000, 2000, "2000", 2000)]
    public void Period_WithoutEnd_TakesOneYear(int start, int? end, string anchor, int decade)
    {
        var period = TimelinePeriod.Of(Event("x", start, end));
        Assert.Equal(anchor, period.Anchor);
        Assert.Equal(decade, period.Decade);
    }

    private static ContentItem Event(string label, int start, int? end = null)
    {
        var item = new ContentItem { ContentItemId = label, ContentType = nameof(TimelineEvent), DisplayText = label };
        item.Alter<TimelineEvent>(part =>
        {
            part.StartYear.Value = start;
            part.EndYear.Value = end;
        });
        return item;
    }
}
