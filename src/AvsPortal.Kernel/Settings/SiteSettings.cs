using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Settings;

/// <summary>The site's settings as they are stored.</summary>
internal sealed class SiteSettings : ISite
{
    internal static JsonSerializerOptions Json => EntityJson.Options;

    public string? BaseUrl { get; set; }

    public string? Calendar { get; set; }

    [JsonIgnore]
    public RouteValueDictionary HomeRoute
    {
        get => new(HomeRouteValues);
        set => HomeRouteValues = (value ?? []).ToDictionary(pair => pair.Key, pair => pair.Value?.ToString(), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>What of <see cref="HomeRoute"/> is stored.</summary>
    public Dictionary<string, string?> HomeRouteValues { get; set; } = [];

    public int MaxPageSize { get; set; } = 100;

    public int MaxPagedCount { get; set; }

    public int PageSize { get; set; } = 10;

    public string? PageTitleFormat { get; set; }

    public string? SiteName { get; set; }

    public string? SuperUser { get; set; }

    public string? TimeZoneId { get; set; }

    public JsonObject Properties { get; set; } = [];
}
