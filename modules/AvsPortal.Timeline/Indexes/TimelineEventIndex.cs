using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Timeline.Indexes;

public sealed class TimelineEventIndex : TwinIndex
{
    public int StartYear { get; set; }

    /// <summary>The start year again when the event took one year.</summary>
    public int EndYear { get; set; }
}
