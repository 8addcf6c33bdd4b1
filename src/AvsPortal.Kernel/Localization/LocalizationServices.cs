using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace AvsPortal.Kernel.Localization;

internal static class LocalizationServices
{
    internal static IServiceCollection AddLocalization(this IServiceCollection services)
    {
        services.AddSingleton<TranslationStore>();
        services.AddSingleton<PoLocalizerFactory>();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory>(provider => provider.GetRequiredService<PoLocalizerFactory>()));
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        services.TryAddSingleton<IHtmlLocalizerFactory, HtmlLocalizerFactory>();
        services.TryAddTransient(typeof(IHtmlLocalizer<>), typeof(HtmlLocalizer<>));
        services.AddScoped<ILocalizationService, SiteLocalizationService>();

        return services;
    }

    /// <summary>Decides the language of each request: what modules add first (the path), then query, cookie and browser, else the site's default.</summary>
    internal static void UseLocalization(this IApplicationBuilder app) => app.UseMiddleware<RequestCulture>();
}
