using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Data.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;

namespace AvsPortal.Kernel.Routing;

internal static class RoutingServices
{
    private const string Area = "OrchardCore.Contents";

    internal static IServiceCollection AddRouting(this IServiceCollection services)
    {
        services.AddPageCache();
        services.AddCompression();
        services.AddSingleton<AutorouteEntries>();
        services.AddSingleton<IAutorouteEntries>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddSingleton<INodeMemory>(provider => provider.GetRequiredService<AutorouteEntries>());
        services.AddScoped<AutorouteTransformer>();
        services.AddScoped<HomeTransformer>();
        services.AddScoped<ContentUrls>();
        services.AddScoped<IContentHandler, ContentChanges>();
        services.Configure<AutorouteOptions>(options =>
        {
            options.GlobalRouteValues = new RouteValueDictionary { ["area"] = Area, ["controller"] = "Item", ["action"] = "Display" };
            options.ContentItemIdKey = "contentItemId";
            options.ContainedContentItemIdKey = "containedContentItemId";
            options.JsonPathKey = "jsonPath";
        });

        return services;
    }

    /// <summary>The cache of whole pages. The host registers it too, and gives its own to the site, so that it stands before the site's pipeline.</summary>
    internal static IServiceCollection AddPageCache(this IServiceCollection services)
    {
        services.AddOptions<PageCacheOptions>().Configure<IServiceProvider>((options, provider) =>
        {
            // Whoever changes a template looks at it a moment later.
            if (provider.GetService<IHostEnvironment>()?.IsDevelopment() == true)
            {
                options.Fresh = options.Lifetime = TimeSpan.FromSeconds(1);
            }
        });
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<PageCache>();
        services.TryAddSingleton<IPageCache>(provider => provider.GetRequiredService<PageCache>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISingleDocumentObserver, PagesOfSingleDocuments>());

        return services;
    }

    /// <summary>Before everything else.</summary>
    internal static void UsePageCache(this IApplicationBuilder app) => app.UseMiddleware<PageCacheMiddleware>();

    /// <summary>After it is known who is reading.</summary>
    internal static void UseSharedPages(this IApplicationBuilder app) => app.UseMiddleware<SharedPageMiddleware>();

    /// <summary>After the language is known, before what may fail.</summary>
    internal static void UseErrorPages(this IApplicationBuilder app) => app.UseMiddleware<ErrorPages>();

    internal static void MapContent(this IEndpointRouteBuilder routes)
    {
        routes.MapDynamicControllerRoute<HomeTransformer>("/");
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**path}");
        routes.MapAreaControllerRoute("RedirectToLocalizedContent", "OrchardCore.ContentLocalization", "RedirectToLocalizedContent", new { controller = "ContentCulturePicker", action = "RedirectToLocalizedContent" });
        routes.MapAreaControllerRoute("DisplayContentItem", Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
        routes.MapControllerRoute("Default", "{area:exists}/{controller}/{action}/{id?}");
        routes.MapAreaControllerRoute("PreviewContentItem", Area, "Contents/ContentItems/{contentItemId}/Preview", new { controller = "Item", action = "Preview" });
    }
}
