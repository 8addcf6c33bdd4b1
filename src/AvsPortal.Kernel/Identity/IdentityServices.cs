using AvsPortal.Kernel.Identity.Permissions;
using AvsPortal.Kernel.Identity.Roles;
using AvsPortal.Kernel.Identity.SignIn;
using AvsPortal.Kernel.Identity.Users;
using AvsPortal.Kernel.Routing;
using Fluid;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardCore.Users.Models;

namespace AvsPortal.Kernel.Identity;

internal static class IdentityServices
{
    internal static IServiceCollection AddIdentity(this IServiceCollection services) =>
        services.AddPermissions().AddRoles().AddUsers().AddSignIn().AddKeys();

    internal static void UseIdentity(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseSharedPages();
        app.UseAuthorization();
    }

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
        return services;
    }

    private static IServiceCollection AddRoles(this IServiceCollection services)
    {
        services.AddScoped<RoleStore>();
        services.AddScoped<RoleUpdater>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<IModularTenantEvents, StereotypesOnActivation>();
        services.AddRecipeExecutionStep<RolesStep>();
        return services;
    }

    private static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.AddDataMigration<UserMigrations>();
        services.AddIndexProvider<UserIndexProvider>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<UserStates>();
        services.AddScoped<UserAccounts>();
        services.AddScoped<IFirstAdministrator, FirstAdministrator>();
        services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>();
        return services;
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddScoped<PasswordSignIn>();
        services.AddScoped<UserCookieEvents>();
        services.AddScoped<ReaderGroup>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, Configure);
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "orchantiforgery_Default";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<LoginModel>();
            options.MemberAccessStrategy.Register<ChangePasswordModel>();
        });
        return services;
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "orchauth_Default";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(12);
        options.SlidingExpiration = true;
        options.LoginPath = "/Login";
        options.ReturnUrlParameter = "ReturnUrl";
        options.EventsType = typeof(UserCookieEvents);
    }

    // The keys stay with the site's data: whoever was signed in stays so after a restart.
    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Default")

            // Who is logged in pays for it at each page, three times: one pass and no separate hash. Keys made before keep what they were made for.
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddOptions<KeyManagementOptions>().Configure<IOptions<ShellOptions>, ShellSettings, ILoggerFactory>((options, shell, site, loggers) =>
        {
            var folder = Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, site.Name, "DataProtection-Keys");
            options.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(folder), loggers);
        });
        return services;
    }
}
