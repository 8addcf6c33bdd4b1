using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;

namespace AvsPortal.Kernel.Theming;

internal static class ThemingServices
{
    internal static IServiceCollection AddTheming(this IServiceCollection services)
    {
        services.AddSingleton<Themes>();
        services.AddScoped<PageLayout>();
        services.AddScoped<ShapeRenderer>();
        services.AddScoped<PageRenderer>();
        services.AddScoped<ContentShapes>();
        services.AddSingleton<ContentHtml>();
        services.AddScoped<INotifier, Notifier>();

        services.Configure<MvcOptions>(options => options.Filters.Add<NotifyFilter>());
        services.Configure<MvcViewOptions>(options => options.ViewEngines.Insert(0, new LiquidViewEngine()));

        return services;
    }
}
