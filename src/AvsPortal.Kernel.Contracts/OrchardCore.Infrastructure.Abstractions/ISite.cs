using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

public interface ISite : IEntity
{
    bool AppendVersion { get; set; }

    string BaseUrl { get; set; }

    string Calendar { get; set; }

    string CdnBaseUrl { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    int MaxPageSize { get; set; }

    int MaxPagedCount { get; set; }

    int PageSize { get; set; }

    string PageTitleFormat { get; set; }

    string SiteName { get; set; }

    string SiteSalt { get; set; }

    string SuperUser { get; set; }

    string TimeZoneId { get; set; }

    bool UseCdn { get; set; }

    T As<T>() where T : new();

    T GetOrCreate<T>() where T : new();

    bool TryGet<T>(out T settings);
}
