using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Query;
using AvsPortal.Search.Services;

namespace AvsPortal.Search.Models;

/// <summary>The answer of <c>/api/search</c>; <c>Api/openapi.json</c> describes it.</summary>
internal sealed record ApiAnswer(
    string Culture,
    string Query,
    string? SearchedInstead,
    string? DidYouMean,
    int Total,
    int Page,
    int PageSize,
    string OtherCulture,
    int OtherTotal,
    IReadOnlyList<ApiHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets)
{
    public static ApiAnswer Of(SearchQuestion question, SearchAnswer answer)
    {
        var (result, facets) = (answer.Result, answer.Result.Facets);
        return new ApiAnswer(
            question.Culture,
            question.Text,
            answer.SearchedInstead,
            answer.DidYouMean,
            result.Total,
            answer.Page,
            SearchPage.Size,
            SiteCultures.Other(question.Culture),
            result.OtherTotal,
            [.. result.Hits.Select(ApiHit.Of)],
            new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal)
            {
                ["language"] = [new FacetCount(question.Culture, result.Total), new FacetCount(SiteCultures.Other(question.Culture), result.OtherTotal)],
                ["type"] = facets.Types, ["year"] = facets.Years, ["section"] = facets.Sections, ["organization"] = facets.Organizations,
            });
    }
}
