using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Security.Permissions;

/// <summary>Registers permission providers.</summary>
public static class PermissionsServiceCollectionExtensions
{
    /// <summary>Adds the permissions of a feature.</summary>
    public static IServiceCollection AddPermissionProvider<TProvider>(this IServiceCollection services) where TProvider : class, IPermissionProvider =>
        services.AddScoped<IPermissionProvider, TProvider>();
}
