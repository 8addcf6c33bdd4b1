using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AvsPortal.Bilingual.Contracts;

public static class BilingualRouteExtensions
{
    /// <summary>Maps a registered page's two paths to one action, as routes "{name}.fr" and "{name}.en".</summary>
    /// <param name="routes">The routes that <c>Startup.Configure</c> receives.</param>
    /// <param name="services">The services that <c>Startup.Configure</c> receives.</param>
    /// <param name="name">The name given to <see cref="BilingualServiceCollectionExtensions.AddBilingualPage"/>.</param>
    /// <param name="area">The module's id.</param>
    /// <param name="controller">Without "Controller".</param>
    /// <param name="action">The action's name.</param>
    /// <exception cref="InvalidOperationException">No page of that name is registered.</exception>
    public static void MapBilingualPage(this IEndpointRouteBuilder routes, IServiceProvider services, string name, string area, string controller, string action)
    {
        if (!services.GetRequiredService<IOptions<BilingualOptions>>().Value.Pages.TryGetValue(name, out var page))
        {
            throw new InvalidOperationException($"Page '{name}' is not registered: call AddBilingualPage first.");
        }

        foreach (var culture in SiteCultures.All)
        {
            routes.MapAreaControllerRoute($"{name}.{culture}", area, page.Path(culture), new { controller, action });
        }
    }
}
