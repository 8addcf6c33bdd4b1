using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name) where TLiquidFilter : class, ILiquidFilter => throw new NotImplementedException();
}
