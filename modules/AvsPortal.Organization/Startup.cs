using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Organization.Handlers;
using AvsPortal.Organization.Indexes;
using AvsPortal.Organization.Models;
using AvsPortal.Organization.Services;
using AvsPortal.Search.Contracts;
using Fluid;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Organization;

public sealed class Startup : StartupBase
{
    private const string Area = "AvsPortal.Organization";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<SocietyProfile>().AddHandler<SocietyProfileHandler>();
        services.AddContentPart<Value>().AddHandler<ValueHandler>();
        services.AddContentPart<AudiencePart>().AddHandler<AudienceHandler>();
        services.AddContentPart<StandingPart>().AddHandler<StandingHandler>();
        services.AddContentPart<DocumentsPart>().AddHandler<DocumentsHandler>();
        services.AddScoped<IContentHandler, PageHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<SocietyIndexProvider>();
        services.AddScoped<IModularTenantEvents, MediaUseFill>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<SocietyReader>();
        services.AddScoped<HomeReader>();
        services.AddScoped<ISocietyIntroduction>(provider => provider.GetRequiredService<SocietyReader>());
        services.AddScoped<IReminders, SocietyReminders>();
        services.AddScoped<IReminders, ScheduleReminders>();
        services.AddScoped<ISearchReader, AudienceReader>();
        services.AddScoped<IAuthorizationHandler, AudienceAuthorizationHandler>();

        services.AddBilingualPage("Home", "fr", "en");
        services.AddBilingualPage("Society", "fr/la-societe", "en/the-society");
        services.AddPublicPage("Home").AddPublicPage("Society");
        services.AddFeed("Society", nameof(SocietyProfile), nameof(Value), "Page");
        services.AddScoped<IPageMetadataProvider, SocietyMetadata>();
        services.AddNeutralFields(nameof(SocietyProfile), "SocietyProfile.PrivacyOfficerConfirmed");
        services.AddNeutralFields(nameof(Value), "Value.Order");
        services.AddNeutralFields("Page", "AudiencePart.Audience", "StandingPart.IsStanding");

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<HomeModel>();
            options.MemberAccessStrategy.Register<HomeEntry>();
            options.MemberAccessStrategy.Register<KeyFigure>();
            options.MemberAccessStrategy.Register<SocietyModel>();
            options.MemberAccessStrategy.Register<RemindersModel>();
            options.MemberAccessStrategy.Register<Reminder>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapAreaControllerRoute("Reminders", Area, "Admin/Reminders", new { controller = "Reminders", action = "Index" });
        routes.MapBilingualPage(serviceProvider, "Home", Area, "Home", "Index");
        routes.MapBilingualPage(serviceProvider, "Society", Area, "Society", "Index");
    }
}
