using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace AvsPortal.Timeline.Models;

/// <summary>Something that happened in a year or over several. The item's title is its label ("1984-1992").</summary>
public sealed class TimelineEvent : ContentPart
{
    /// <summary>The year it began; required. No language: the same in both twins.</summary>
    public NumericField StartYear { get; set; } = new();

    /// <summary>The year it ended; none when it took one year. No language.</summary>
    public NumericField EndYear { get; set; } = new();

    public HtmlField Text { get; set; } = new();

    /// <summary>Its paths have no language, its alternative texts do.</summary>
    public MediaField Picture { get; set; } = new();

    /// <summary>Where the fact comes from, as the page quotes it.</summary>
    public TextField Source { get; set; } = new();
}
