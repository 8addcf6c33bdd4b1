using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Files;
using AvsPortal.Search.Handlers;
using AvsPortal.Search.Indexes;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Search;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<SearchOutboxIndexProvider>();
        services.AddScoped<SearchOutbox>();
        services.AddScoped<IContentHandler, SearchContentHandler>();
        services.AddSingleton<SiteSections>();
        services.AddScoped<SearchDocumentBuilder>();
        services.AddScoped<SearchIndexer>();
        services.AddSingleton<SharedIndex>();
        services.AddSingleton<SearchFollower>();
        services.AddPermissionProvider<SearchIndexPermissions>();
        services.AddNavigationProvider<SearchIndexMenu>();
        services.AddScoped<NodeRegistry>();
        services.AddSingleton<FileTexts>();
        services.AddSingleton(provider => new SearchEngine(() => provider.GetRequiredService<SharedIndex>().Store));
        services.AddScoped<PortalSearch>();
        services.AddScoped<IModularTenantEvents, SearchStart>();
        services.AddSingleton<IBackgroundTask, SearchMaintenanceTask>();
        services.AddSingleton<IBackgroundTask, SearchRefreshTask>();

        services.AddBilingualPage(SearchPage.Name, "fr/recherche", "en/search");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SearchPageModel>();
            options.MemberAccessStrategy.Register<SearchHitModel>();
            options.MemberAccessStrategy.Register<SearchIndexModel>();
            options.MemberAccessStrategy.Register<SearchIndexRow>();
            options.MemberAccessStrategy.Register<SearchPageLink>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapBilingualPage(serviceProvider, SearchPage.Name, SearchPage.Area, "Search", "Index");
        routes.MapAreaControllerRoute("SearchApi", SearchPage.Area, "api/search", new { controller = "SearchApi", action = "Index" });
    }
}
