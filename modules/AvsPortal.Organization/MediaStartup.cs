using AvsPortal.Organization.Handlers;
using AvsPortal.Organization.Indexes;
using AvsPortal.Organization.Services;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Media.Events;
using OrchardCore.Modules;

namespace AvsPortal.Organization;

/// <summary>Files of the media library are for those who may view what uses them.</summary>
public sealed class MediaStartup : StartupBase
{
    // After the host knows who asks (-150), before it serves a file (0).
    public override int ConfigureOrder => -20;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<MediaAccess>();
        services.AddIndexProvider<MediaUseIndexProvider>();
        services.AddScoped<StoredFiles>();
        services.AddSingleton<IMediaCreatingEventHandler, StoredFilesHandler>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        app.UseMiddleware<MediaAccessMiddleware>();
}
