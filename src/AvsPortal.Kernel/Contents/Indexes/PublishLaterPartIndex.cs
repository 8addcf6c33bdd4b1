using YesSql.Indexes;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>When a draft is to be published.</summary>
internal sealed class PublishLaterPartIndex : MapIndex
{
    public string? ContentItemId { get; set; }

    public DateTime? ScheduledPublishUtc { get; set; }
}
