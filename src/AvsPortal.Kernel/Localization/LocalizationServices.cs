using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Localization;

internal static class LocalizationServices
{
    internal static IServiceCollection AddLocalization(this IServiceCollection services) => services;
}
