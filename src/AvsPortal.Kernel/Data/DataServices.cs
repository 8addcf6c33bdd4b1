using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Kernel.Data;

internal static class DataServices
{
    /// <summary>Documents, index tables, migrations. Needs <see cref="DataOptions"/> configured.</summary>
    internal static IServiceCollection AddData(this IServiceCollection services) => services;
}
