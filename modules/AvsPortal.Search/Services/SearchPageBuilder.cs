using System.Globalization;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Query;
using Microsoft.Extensions.Localization;

namespace AvsPortal.Search.Services;

/// <summary>Turns an answer into what the page shows: texts in the reader's language, and a link for everything that can be done next.</summary>
internal sealed class SearchPageBuilder(IBilingualLinks links, TypeNames typeNames, IStringLocalizer<SearchPageBuilder> S)
{
    public async Task<SearchPageModel> BuildAsync(SearchPageModel page, SearchQuestion question, SearchAnswer answer)
    {
        var path = page.Action;
        var result = answer.Result;
        var shown = answer.SearchedInstead is { } instead ? question with { Text = instead } : question;
        var other = SiteCultures.Other(question.Culture);
        var inOther = shown.Without(Facet.Organization) with { Culture = other };
        return page with
        {
            IsAsked = true,
            SearchedInstead = answer.SearchedInstead,
            DidYouMean = answer.DidYouMean is { } meant ? new SearchLink(meant, (question with { Text = meant, Verbatim = false, Page = 1 }).Url(path)) : null,
            VerbatimUrl = answer.CanBeVerbatim ? (question with { Verbatim = true, Page = 1 }).Url(path) : null,
            LanguageCount = BilingualFormats.Number(result.Total, question.Culture, 0),
            Hits = await HitsAsync(result.Hits, ((answer.Page - 1) * SearchPage.Size) + 1),
            Total = result.Total,
            TotalText = S.Plural(result.Total, "1 result", "{0} results"),
            OtherText = OtherText(result.OtherTotal, other),
            OtherUrl = inOther.Url(links.PageUrl(SearchPage.Name, other) ?? ""),
            OtherCulture = other,
            OtherHits = await HitsAsync(answer.OtherHits, 1),
            First = ((answer.Page - 1) * SearchPage.Size) + 1,
            Pages = Pages(shown with { Page = answer.Page }, path, result.Total),
            Chosen = [.. await ChosenAsync(shown, path)],
            ClearUrl = shown.Narrowed.Count > 1 ? shown.Without(Enum.GetValues<Facet>()).Url(path) : null,
            Facets = await FacetsAsync(shown, result, path),
            Orders =
            [
                new SearchLink(S["Relevance"], (shown with { Order = SearchOrder.Relevance, Page = 1 }).Url(path)) { IsCurrent = question.Order == SearchOrder.Relevance },
                new SearchLink(S["Date"], (shown with { Order = SearchOrder.Date, Page = 1 }).Url(path)) { IsCurrent = question.Order == SearchOrder.Date },
            ],
            Hidden =
            [
                .. question.Narrowed.OrderBy(value => value.Key).Select(value => new SearchHidden(SearchQuestion.NameOf(value.Key), value.Value)),
                .. question.Order == SearchOrder.Date ? [new SearchHidden("sort", "date")] : Array.Empty<SearchHidden>(),
            ],
        };
    }

    private string? OtherText(int total, string other) => total == 0 ? null
        : other == SiteCultures.English ? S.Plural(total, "1 result in English", "{0} results in English").Value
        : S.Plural(total, "1 result in French", "{0} results in French").Value;

    private async Task<IReadOnlyList<SearchHitModel>> HitsAsync(IReadOnlyList<SearchHit> found, int first)
    {
        List<SearchHitModel> hits = [];
        foreach (var hit in found)
        {
            List<string> about = [await typeNames.OfAsync(hit.Type)];
            about.AddRange(new[] { hit.Year, hit.Organization, hit.File }.OfType<string>());
            if (hit.Page is { } number)
            {
                about.Add(S["page {0}", number].Value);
            }

            hits.Add(new SearchHitModel(hit.Url, hit.TitleHtml, hit.SnippetHtml, string.Join(" · ", about), hit.Culture, first + hits.Count) { IsPick = hit.IsPick });
        }

        return hits;
    }

    private async Task<List<SearchLink>> ChosenAsync(SearchQuestion shown, string path)
    {
        List<SearchLink> chosen = [];
        foreach (var (facet, value) in shown.Narrowed.OrderBy(value => value.Key))
        {
            chosen.Add(new SearchLink(await LabelAsync(facet, value), shown.Without(facet).Url(path)));
        }

        return chosen;
    }

    private async Task<IReadOnlyList<FacetModel>> FacetsAsync(SearchQuestion shown, SearchResult result, string path)
    {
        List<FacetModel> facets = [];
        await AddAsync(Facet.Type, S["Type"], result.Facets.Types);
        await AddAsync(Facet.Section, S["Section"], result.Facets.Sections);
        await AddAsync(Facet.Year, S["Year"], result.Facets.Years);
        await AddAsync(Facet.Organization, S["Organization"], result.Facets.Organizations);
        return facets;

        async Task AddAsync(Facet facet, string heading, IReadOnlyList<FacetCount> counts)
        {
            // A value that all results have narrows nothing; one that is chosen can be taken back above.
            if (shown.Narrowed.ContainsKey(facet) || counts.Count == 0 || (counts is [var only] && only.Count == result.Total))
            {
                return;
            }

            List<FacetValueModel> values = [];
            foreach (var count in counts)
            {
                values.Add(new FacetValueModel(
                    await LabelAsync(facet, count.Value), BilingualFormats.Number(count.Count, shown.Culture, 0), shown.With(facet, count.Value).Url(path)));
            }

            facets.Add(new FacetModel(heading, values.Take(FacetModel.Shown).ToList(), values.Skip(FacetModel.Shown).ToList()));
        }
    }

    private async Task<string> LabelAsync(Facet facet, string value) => facet switch
    {
        Facet.Type => await typeNames.OfAsync(value),
        Facet.Section => S[value],
        _ => value,
    };

    /// <summary>The first page, the last, and those around the current one; none when there is one page only.</summary>
    private static IReadOnlyList<SearchLink> Pages(SearchQuestion current, string path, int total)
    {
        var last = Math.Min((total + SearchPage.Size - 1) / SearchPage.Size, PortalSearch.LastPage);
        return last < 2 ? [] :
        [
            .. Enumerable.Range(1, last)
                .Where(number => number == 1 || number == last || Math.Abs(number - current.Page) <= 2)
                .Select(number => new SearchLink(number.ToString(CultureInfo.InvariantCulture), (current with { Page = number }).Url(path)) { IsCurrent = number == current.Page }),
        ];
    }
}
