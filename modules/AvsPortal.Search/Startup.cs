using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Files;
using AvsPortal.Search.Handlers;
using AvsPortal.Search.Indexes;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Liquid;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
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
        services.AddScoped<ISearchChanges>(provider => provider.GetRequiredService<SearchOutbox>());
        services.AddScoped<IContentHandler, SearchContentHandler>();
        services.AddSingleton<SiteSections>();
        services.AddScoped<SearchDocumentBuilder>();
        services.AddSingleton<PatientBuilder>();
        services.AddSingleton<IndexSnapshots>();
        services.AddSingleton<IBackgroundTask, IndexSnapshotTask>();
        services.AddScoped<SearchIndexer>();
        services.AddSingleton<SharedIndex>();
        services.AddSingleton<SearchFollower>();
        services.AddScoped<NodeRegistry>();
        services.AddSingleton<FileTexts>();
        services.AddSingleton<IBackgroundTask, FileTextsTask>();
        services.AddSingleton(provider => new SearchEngine(() => provider.GetRequiredService<SharedIndex>().Store));
        services.AddScoped<PortalSearch>();
        services.AddScoped<TypeNames>();
        services.AddScoped<SearchPageBuilder>();
        services.AddScoped<IModularTenantEvents, SearchStart>();
        services.AddSingleton<IBackgroundTask, SearchMaintenanceTask>();
        services.AddSingleton<IBackgroundTask, SearchRefreshTask>();
        services.AddSingleton<IBackgroundTask, LexiconTask>();
        services.AddScoped<LexiconKeeper>();

        services.AddDataMigration<GuidanceMigrations>();
        services.AddContentPart<GlossaryEntry>().AddHandler<GlossaryEntryHandler>();
        services.AddContentPart<SearchPick>().AddHandler<SearchPickHandler>();
        services.AddSingleton<GuidanceMemory>();
        services.AddScoped<GuidanceReader>();

        services.AddDataMigration<StatisticsMigrations>();
        services.AddIndexProvider<SearchStatisticsIndexProvider>();
        services.AddSingleton<SearchStatistics>();
        services.AddScoped<SearchStatisticsStore>();
        services.AddSingleton<IBackgroundTask, SearchStatisticsTask>();
        services.AddSingleton<IBackgroundTask, SearchStatisticsNightTask>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddOptions<SearchLimits>().BindConfiguration(SearchLimits.Section);
        services.AddRateLimiter(options => options
            .AddPolicy<string, SearchRateLimit>(SearchRateLimit.Name)
            .AddPolicy<string, SuggestionsRateLimit>(SearchRateLimit.SuggestionsName));
        services.AddLiquidFilter<SearchHitsFilter>("search_hits");

        services.AddBilingualPage(SearchPage.Name, "fr/recherche", "en/search");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<SearchPageModel>();
            options.MemberAccessStrategy.Register<SearchHitModel>();
            options.MemberAccessStrategy.Register<SearchIndexModel>();
            options.MemberAccessStrategy.Register<SearchIndexRow>();
            options.MemberAccessStrategy.Register<SearchLink>();
            options.MemberAccessStrategy.Register<SearchHidden>();
            options.MemberAccessStrategy.Register<FacetModel>();
            options.MemberAccessStrategy.Register<FacetValueModel>();
            options.MemberAccessStrategy.Register<SearchStatisticsModel>();
            options.MemberAccessStrategy.Register<QueryCountModel>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseRateLimiter();
        routes.MapBilingualPage(serviceProvider, SearchPage.Name, SearchPage.Area, "Search", "Index");
        var pages = serviceProvider.GetRequiredService<IBilingualLinks>();
        foreach (var culture in SiteCultures.All)
        {
            var path = pages.PageUrl(SearchPage.Name, culture)!.TrimStart('/');
            Map("SearchSuggestions." + culture, $"{path}/{SearchPage.Suggestions}", "SearchBox", "Suggestions");
            Map("SearchDescription." + culture, $"{path}/{SearchPage.OpenSearch}", "SearchBox", "OpenSearch");
        }

        Map("SearchApi", "api/search", "SearchApi", "Index");
        Map("SearchHealth", "health/search", "SearchHealth", "Index");
        Map("SearchApiDescription", "api/search/openapi.json", "SearchApi", "Description");
        Map("SearchClick", SearchPage.ClicksPath, "SearchApi", "Click");
        Map("SearchStatistics", SearchPage.StatisticsPath, "SearchStatistics", "Index");

        void Map(string name, string pattern, string controller, string action) =>
            routes.MapAreaControllerRoute(name, SearchPage.Area, pattern, new { controller, action });
    }
}
