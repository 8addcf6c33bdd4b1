using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Bilingual.Contracts;

public static class BilingualServiceCollectionExtensions
{
    /// <summary>
    /// Registers a page under its two paths, for the toggle, hreflang and the <c>page_url</c> filter.
    /// Map it with <see cref="BilingualRouteExtensions.MapBilingualPage"/>.
    /// </summary>
    /// <param name="services">The module's services.</param>
    /// <param name="name">Unique on the site.</param>
    /// <param name="frenchPath">Without leading slash, "fr" or "fr/…".</param>
    /// <param name="englishPath">Without leading slash, "en" or "en/…", with the same route parameters.</param>
    /// <exception cref="ArgumentException">A path does not start with its language.</exception>
    public static IServiceCollection AddBilingualPage(this IServiceCollection services, string name, string frenchPath, string englishPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (SiteCultures.OfPath(frenchPath) != SiteCultures.French || SiteCultures.OfPath(englishPath) != SiteCultures.English)
        {
            throw new ArgumentException($"The paths of page '{name}' must start with 'fr' and 'en': '{frenchPath}', '{englishPath}'.", nameof(frenchPath));
        }

        return services.Configure<BilingualOptions>(options => options.Pages[name] = new BilingualPage(name, frenchPath, englishPath));
    }

    /// <summary>
    /// Declares fields that have no language: what an editor saves in one version is copied to its twin
    /// (draft to draft, published to published).
    /// </summary>
    /// <param name="services">The module's services.</param>
    /// <param name="contentType">The type of both twins.</param>
    /// <param name="jsonPaths">Dotted paths in the item's JSON: "TimelineEvent.StartYear", "TimelineEvent.Picture.Paths".</param>
    public static IServiceCollection AddNeutralFields(this IServiceCollection services, string contentType, params string[] jsonPaths) =>
        services.Configure<BilingualOptions>(options =>
        {
            if (!options.NeutralFields.TryGetValue(contentType, out var paths))
            {
                options.NeutralFields[contentType] = paths = new HashSet<string>(StringComparer.Ordinal);
            }

            paths.UnionWith(jsonPaths);
        });
}
