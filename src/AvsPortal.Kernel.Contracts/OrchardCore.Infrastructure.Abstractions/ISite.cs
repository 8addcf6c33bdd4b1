using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

public interface ISite : IEntity
{
    string BaseUrl { get; set; }

    string Calendar { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    int MaxPageSize { get; set; }

    int MaxPagedCount { get; set; }

    int PageSize { get; set; }

    string PageTitleFormat { get; set; }

    string SiteName { get; set; }

    string SuperUser { get; set; }

    string TimeZoneId { get; set; }
}
