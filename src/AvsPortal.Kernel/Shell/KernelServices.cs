using AvsPortal.Kernel.Background;
using AvsPortal.Kernel.Contents;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Definitions;
using AvsPortal.Kernel.Identity;
using AvsPortal.Kernel.Liquid;
using AvsPortal.Kernel.Localization;
using AvsPortal.Kernel.Media;
using AvsPortal.Kernel.Recipes;
using AvsPortal.Kernel.Routing;
using AvsPortal.Kernel.Settings;
using AvsPortal.Kernel.Theming;
using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Shell;

internal static class KernelServices
{
    /// <summary>Everything the kernel provides, in the site's container, before any module's own services.</summary>
    internal static IServiceCollection AddKernel(this IServiceCollection services)
    {
        services.AddShell();
        services.AddData();
        services.AddDefinitions();
        services.AddContents();
        services.AddRecipes();
        services.AddSettings();
        services.AddBackground();
        LocalizationServices.AddLocalization(services); // ASP.NET Core has methods of these two names.
        services.AddLiquid();
        services.AddTheming();
        RoutingServices.AddRouting(services);
        services.AddMedia();
        services.AddIdentity();
        services.CommitSessionWithScope();

        return services;
    }
}
