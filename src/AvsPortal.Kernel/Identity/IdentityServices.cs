using AvsPortal.Kernel.Identity.Permissions;
using AvsPortal.Kernel.Identity.Roles;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;

namespace AvsPortal.Kernel.Identity;

internal static class IdentityServices
{
    internal static IServiceCollection AddIdentity(this IServiceCollection services) => services.AddPermissions();

    private static IServiceCollection AddPermissions(this IServiceCollection services)
    {
        services.AddAuthorization();
        services.AddScoped<IPermissionService, DefaultPermissionService>();
        services.AddSingleton<IPermissionGrantingService, PermissionGrantingService>();
        services.AddScoped<IAuthorizationHandler, SuperUserHandler>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<IAuthorizationHandler, RolesPermissionsHandler>();
        services.AddScoped<IAuthorizationHandler, ContentTypeAuthorizationHandler>();
        services.AddPermissionProvider<ContentPermissions>();
        services.AddPermissionProvider<SitePermissions>();

        services.AddSingleton<RolesCache>();
        services.AddScoped<RoleStore>();
        services.AddScoped<RoleUpdater>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<IModularTenantEvents, StereotypesOnActivation>();
        services.AddRecipeExecutionStep<RolesStep>();
        return services;
    }
}
