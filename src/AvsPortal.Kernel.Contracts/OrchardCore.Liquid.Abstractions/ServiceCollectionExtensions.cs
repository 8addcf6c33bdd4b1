using Fluid;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

public static class ServiceCollectionExtensions
{
    /// <summary>Makes <typeparamref name="TLiquidFilter"/> callable from templates as <c>| name</c>; an instance a scope.</summary>
    public static IServiceCollection AddLiquidFilter<TLiquidFilter>(this IServiceCollection services, string name) where TLiquidFilter : class, ILiquidFilter
    {
        services.AddScoped<TLiquidFilter>();
        return services.Configure<TemplateOptions>(options =>
            options.Filters.AddFilter(name, new LiquidFilterDelegateResolver<TLiquidFilter>().ResolveAsync));
    }
}
