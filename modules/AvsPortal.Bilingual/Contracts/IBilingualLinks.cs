using Microsoft.AspNetCore.Routing;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Addresses of the registered pages, for code; templates have the <c>page_url</c> filter.</summary>
public interface IBilingualLinks
{
    /// <summary>A page's local address in a language.</summary>
    /// <param name="name">A registered page's name.</param>
    /// <param name="culture">"fr" or "en".</param>
    /// <param name="values">Its route parameters, if it has any.</param>
    /// <returns>"/fr/historique"; null when no such page is registered or a parameter is missing.</returns>
    string? PageUrl(string name, string culture, RouteValueDictionary? values = null);
}
