using AvsPortal.Bilingual.Contracts;
using AvsPortal.Governance.Handlers;
using AvsPortal.Governance.Indexes;
using AvsPortal.Governance.Models;
using AvsPortal.Governance.Services;
using AvsPortal.Governance.ViewModels;
using AvsPortal.Organization.Contracts;
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

namespace AvsPortal.Governance;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<BoardMember>().AddHandler<BoardMemberHandler>();
        services.AddContentPart<AffiliatedOrganization>().AddHandler<AffiliatedOrganizationHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<BoardMemberIndexProvider>();
        services.AddIndexProvider<AffiliatedOrganizationIndexProvider>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();

        services.AddScoped<Board>();
        services.AddScoped<BoardLinks>();
        services.AddScoped<BoardMemberRules>();
        services.AddScoped<OrganizationRules>();
        services.AddScoped<RoleLabels>();
        services.AddScoped<TermTexts>();
        services.AddScoped<TermCharts>();

        services.AddScoped<IReminders, BoardReminders>();
        services.AddScoped<IKeyFigure, OrganizationsFigure>();
        services.AddBilingualPage(BoardLinks.Page, "fr/gouvernance", "en/governance");
        services.AddPublicPage(BoardLinks.Page);
        services.AddFeed(BoardLinks.Page, nameof(BoardMember));
        services.AddScoped<IPageMetadataProvider, BoardMetadata>();
        services.AddNeutralFields(
            nameof(BoardMember),
            "BoardMember.SortName",
            "BoardMember.Role",
            "BoardMember.Organization",
            "BoardMember.TermFrom",
            "BoardMember.TermTo");
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<BoardPage>();
            options.MemberAccessStrategy.Register<BoardSeat>();
            options.MemberAccessStrategy.Register<TermChart>();
            options.MemberAccessStrategy.Register<TermBar>();
        });
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapBilingualPage(serviceProvider, BoardLinks.Page, "AvsPortal.Governance", "Governance", "Index");
}
