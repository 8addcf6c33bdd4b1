namespace AvsPortal.Search.Services;

/// <summary>What a site can say of its search; configured under <c>OrchardCore:AvsPortal_Search</c>.</summary>
internal sealed class SearchLimits
{
    public const string Section = "OrchardCore:AvsPortal_Search";

    /// <summary>How many requests an address or a signed-in reader may make in a period.</summary>
    public int Requests { get; set; } = 600;

    public TimeSpan Period { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>A folder that all nodes reach, for copies of the index that new nodes start from; null: they build it from the content.</summary>
    public string? SnapshotFolder { get; set; }
}
