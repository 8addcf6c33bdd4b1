using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media;
using OrchardCore.Recipes;

namespace AvsPortal.Kernel.Media;

internal static class MediaServices
{
    /// <summary>Orchard's place for it in the pipeline (<c>ConfigureOrder.Media</c>): what a module puts before it sees who asks for a file.</summary>
    internal const int ConfigureOrder = 0;

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
