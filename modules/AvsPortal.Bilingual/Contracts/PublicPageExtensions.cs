using Microsoft.Extensions.DependencyInjection;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>What modules offer to search engines and feed readers.</summary>
public static class PublicPageExtensions
{
    /// <summary>Names a registered page that every visitor may read: it stands in the sitemap, others are not to be indexed.</summary>
    /// <param name="services">The module's services.</param>
    /// <param name="name">The name given to <see cref="BilingualServiceCollectionExtensions.AddBilingualPage"/>; a page without route parameters.</param>
    public static IServiceCollection AddPublicPage(this IServiceCollection services, string name) =>
        services.Configure<BilingualOptions>(options => options.PublicPages.Add(name));

    /// <summary>Gives a page an Atom feed in each language, at "atom.xml" under its paths. They also make the site's own feed.</summary>
    /// <param name="services">The module's services.</param>
    /// <param name="page">A registered page without route parameters.</param>
    /// <param name="contentTypes">What the feed is made of: the latest published items that every visitor may see.</param>
    public static IServiceCollection AddFeed(this IServiceCollection services, string page, params string[] contentTypes) =>
        services.Configure<BilingualOptions>(options => options.Feeds[page] = contentTypes);
}
