using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata;

namespace AvsPortal.Search.Controllers;

/// <summary>The page of results, in both languages: a plain form that works without a script.</summary>
public sealed class SearchController(
    IServiceProvider services,
    IBilingualLinks links,
    IContentDefinitionManager definitions,
    IStringLocalizer<SearchController> S) : Controller
{
    public async Task<IActionResult> Index(string? q, int page = 1)
    {
        var culture = SiteCultures.Current;
        var action = links.PageUrl(SearchPage.Name, culture) ?? "";
        var search = services.GetRequiredService<PortalSearch>();

        // A page of results is not a page of the site: search engines leave it out.
        Response.Headers["X-Robots-Tag"] = "noindex";

        // A host may keep the page until the index signals a change; one with half an index is nobody's to keep.
        if (search.IsIncomplete)
        {
            Response.Headers.CacheControl = "no-store";
        }

        if (string.IsNullOrWhiteSpace(q))
        {
            return View(new SearchPageModel { Action = action, IsIncomplete = search.IsIncomplete });
        }

        var (result, shown) = await search.SearchAsync(q, culture, page, User);
        var other = SiteCultures.Other(culture);
        return View(new SearchPageModel
        {
            Text = q,
            Action = action,
            IsAsked = true,
            IsIncomplete = search.IsIncomplete,
            Hits = await HitsAsync(result),
            Total = result.Total,
            TotalText = S.Plural(result.Total, "1 result", "{0} results"),
            OtherText = OtherText(result.OtherTotal, other),
            OtherUrl = Address(links.PageUrl(SearchPage.Name, other) ?? "", q, 1),
            OtherCulture = other,
            First = ((shown - 1) * SearchPage.Size) + 1,
            Pages = Pages(action, q, shown, result.Total),
        });
    }

    private string? OtherText(int total, string other) => total == 0 ? null
        : other == SiteCultures.English ? S.Plural(total, "1 result in English", "{0} results in English").Value
        : S.Plural(total, "1 result in French", "{0} results in French").Value;

    private async Task<IReadOnlyList<SearchHitModel>> HitsAsync(SearchResult result)
    {
        List<SearchHitModel> hits = [];
        foreach (var hit in result.Hits)
        {
            var type = await definitions.GetTypeDefinitionAsync(hit.Type);
            hits.Add(new SearchHitModel(hit.Url, hit.TitleHtml, hit.SnippetHtml, type?.DisplayName ?? hit.Type));
        }

        return hits;
    }

    /// <summary>The first page, the last, and those around the current one; none when there is one page only.</summary>
    private static IReadOnlyList<SearchPageLink> Pages(string action, string q, int current, int total)
    {
        var last = (total + SearchPage.Size - 1) / SearchPage.Size;
        return last < 2 ? [] :
        [
            .. Enumerable.Range(1, last)
                .Where(number => number == 1 || number == last || Math.Abs(number - current) <= 2)
                .Select(number => new SearchPageLink(number, Address(action, q, number), number == current)),
        ];
    }

    private static string Address(string path, string q, int page)
    {
        var url = QueryHelpers.AddQueryString(path, "q", q.Length > 500 ? q[..500] : q);
        return page > 1 ? QueryHelpers.AddQueryString(url, "page", page.ToString(System.Globalization.CultureInfo.InvariantCulture)) : url;
    }
}
