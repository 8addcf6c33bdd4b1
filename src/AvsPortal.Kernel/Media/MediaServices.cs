using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Recipes;

namespace AvsPortal.Kernel.Media;

internal static class MediaServices
{
    internal static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddOptions<MediaOptions>();
        services.AddSingleton<MediaFileStore>();
        services.AddSingleton<IMediaFileStore>(provider => provider.GetRequiredService<MediaFileStore>());
        services.AddSingleton<Renditions>();
        services.AddRecipeExecutionStep<MediaStep>();

        return services;
    }

    internal static void UseMedia(this IApplicationBuilder app) => app.UseMiddleware<MediaMiddleware>();
}
