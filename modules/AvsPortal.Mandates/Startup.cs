using AvsPortal.Bilingual.Contracts;
using AvsPortal.Mandates.Handlers;
using AvsPortal.Mandates.Indexes;
using AvsPortal.Mandates.Liquid;
using AvsPortal.Mandates.Models;
using AvsPortal.Mandates.Services;
using AvsPortal.Mandates.ViewModels;
using AvsPortal.Organization.Contracts;
using Fluid;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Mandates;

public sealed class Startup : StartupBase
{
    private const string Page = "Mandates";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<Mandate>().AddHandler<MandateHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<MandateIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<MandateCatalogue>();
        services.AddScoped<MandateRules>();

        services.AddLiquidFilter<MandatePeriodFilter>("mandate_period");
        services.AddScoped<IKeyFigure, MandatesFigure>();
        services.AddScoped<IOpenWork, OpenMandates>();
        services.AddBilingualPage(Page, "fr/mandats", "en/mandates");
        services.AddPublicPage(Page);
        services.AddFeed(Page, nameof(Mandate));
        services.AddScoped<IPageMetadataProvider, MandatesMetadata>();
        services.AddNeutralFields(nameof(Mandate), "Mandate.Status", "Mandate.Start", "Mandate.End", "Mandate.Lead");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<MandatesPage>();
            options.MemberAccessStrategy.Register<MandateGroup>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapBilingualPage(serviceProvider, Page, "AvsPortal.Mandates", "Mandates", "Index");
}
