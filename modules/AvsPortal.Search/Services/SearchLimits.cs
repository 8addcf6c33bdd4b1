namespace AvsPortal.Search.Services;

/// <summary>Limits of the API; configured under <c>OrchardCore:AvsPortal_Search</c>.</summary>
internal sealed class SearchLimits
{
    public const string Section = "OrchardCore:AvsPortal_Search";

    /// <summary>How many requests an address or a signed-in reader may make in a period.</summary>
    public int Requests { get; set; } = 600;

    public TimeSpan Period { get; set; } = TimeSpan.FromMinutes(1);
}
