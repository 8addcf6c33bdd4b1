using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Timeline.Handlers;
using AvsPortal.Timeline.Indexes;
using AvsPortal.Timeline.Models;
using AvsPortal.Timeline.Services;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Timeline;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TimelineEvent>().AddHandler<TimelineEventHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TimelineEventIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<IKeyFigure, DatesFigure>();
        services.AddBilingualPage("History", "fr/historique", "en/history");
        services.AddPublicPage("History");
        services.AddFeed("History", nameof(TimelineEvent));
        services.AddScoped<IPageMetadataProvider, HistoryMetadata>();
        services.AddNeutralFields(nameof(TimelineEvent),
            "TimelineEvent.StartYear", "TimelineEvent.EndYear", "TimelineEvent.Picture.Paths");

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<HistoryModel>();
            options.MemberAccessStrategy.Register<TimelineDecade>();
            options.MemberAccessStrategy.Register<TimelineEntry>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapBilingualPage(serviceProvider, "History", "AvsPortal.Timeline", "History", "Index");
}
