using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;

namespace AvsPortal.Kernel.Liquid;

internal static class LiquidServices
{
    internal static IServiceCollection AddLiquid(this IServiceCollection services)
    {
        // French needs no entities: accents are written as they are.
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));

        services.AddHttpContextAccessor();
        services.AddSingleton(_ => LiquidParser.Shared);
        services.AddSingleton<LiquidTemplateCache>();
        services.AddSingleton<SafeHtml>();
        services.AddSingleton<IConfigureOptions<TemplateOptions>, LiquidOptionsSetup>();
        services.AddScoped<LiquidContexts>();
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();

        return services;
    }
}
