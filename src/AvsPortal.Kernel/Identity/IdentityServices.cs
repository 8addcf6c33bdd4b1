using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Identity;

internal static class IdentityServices
{
    internal static IServiceCollection AddIdentity(this IServiceCollection services) => services;
}
