using AvsPortal.Bilingual.Contracts;
using AvsPortal.Organization.Contracts;
using AvsPortal.Team.Contracts;
using AvsPortal.Team.Handlers;
using AvsPortal.Team.Indexes;
using AvsPortal.Team.Liquid;
using AvsPortal.Team.Models;
using AvsPortal.Team.Services;
using AvsPortal.Team.ViewModels;
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

namespace AvsPortal.Team;

public sealed class Startup : StartupBase
{
    private const string Area = "AvsPortal.Team";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TeamMember>().AddHandler<TeamMemberHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<TeamMemberIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<TeamMemberRules>();
        services.AddScoped<TeamLinks>();
        services.AddScoped<TeamDirectory>();
        services.AddScoped<ITeam>(provider => provider.GetRequiredService<TeamDirectory>());

        services.AddLiquidFilter<TeamPersonFilter>("team_person");
        services.AddScoped<IReminders, ConsentReminders>();
        services.AddScoped<IFileCondition, PortraitCondition>();
        services.AddScoped<IKeyFigure, PeopleFigure>();
        services.AddBilingualPage(TeamLinks.Page, "fr/equipe", "en/team");
        services.AddPublicPage(TeamLinks.Page);
        services.AddFeed(TeamLinks.Page, nameof(TeamMember));
        services.AddScoped<IPageMetadataProvider, TeamMetadata>();
        services.AddNeutralFields(
            nameof(TeamMember),
            "TeamMember.SortName",
            "TeamMember.Telephone",
            "TeamMember.Extension",
            "TeamMember.Email",
            "TeamMember.Portrait.Paths",
            "TeamMember.ReportsTo",
            "TeamMember.InPostFrom",
            "TeamMember.InPostTo",
            "TeamMember.BiographyConsent",
            "TeamMember.PortraitConsent",
            "TeamMember.ConsentDate");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<TeamPage>();
            options.MemberAccessStrategy.Register<TeamEntry>();
            options.MemberAccessStrategy.Register<ChartStep>();
            options.MemberAccessStrategy.Register<TeamPerson>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        routes.MapBilingualPage(serviceProvider, TeamLinks.Page, Area, "Team", "Index");
        routes.MapAreaControllerRoute("TeamCard.fr", Area, "fr/equipe/{id}.vcf", new { controller = "Team", action = "Card" });
        routes.MapAreaControllerRoute("TeamCard.en", Area, "en/team/{id}.vcf", new { controller = "Team", action = "Card" });
    }
}
