using System.Diagnostics;
using System.Security.Claims;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Contracts;
using AvsPortal.Search.Indexing;
using AvsPortal.Search.Query;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.Modules;
using OrchardCore.Security;

namespace AvsPortal.Search.Services;

/// <summary>The portal's search for one reader: their audiences and the types they may view are part of the query.</summary>
internal sealed class PortalSearch(
    SharedIndex index,
    SearchEngine engine,
    SearchStatistics statistics,
    GuidanceReader guidance,
    IContentDefinitionManager definitions,
    IClock clock,
    IEnumerable<ISearchReader> readers,
    IAuthorizationService authorization,
    TypeNames typeNames)
{
    /// <summary>Fewer results than this in the reader's language, and the first ones of the other are shown too.</summary>
    private const int Few = 3;

    /// <summary>Nobody reads further; the index is not asked further.</summary>
    public const int LastPage = 1000;

    /// <summary>True when results may be missing because the index is being built.</summary>
    public bool IsIncomplete => index.Store is { NeedsRebuild: true };

    /// <summary>One page of results; a page beyond the last gives the last.</summary>
    /// <param name="text">As typed; any text.</param>
    /// <param name="culture">Two letters.</param>
    /// <param name="page">From 1.</param>
    /// <param name="user">Who reads.</param>
    public async Task<(SearchResult Result, int Page)> SearchAsync(string? text, string culture, int page, ClaimsPrincipal user) =>
        Search(await RequestAsync(new SearchQuestion { Text = text ?? "", Culture = culture, Page = page }, user));

    /// <summary>Answers a reader, and counts the question without saying whose it was.</summary>
    public async Task<SearchAnswer> AskAsync(SearchQuestion question, ClaimsPrincipal user)
    {
        var watch = Stopwatch.StartNew();
        var request = await RequestAsync(question, user);
        var (result, page) = Search(request);
        var correction = result.Correction;
        var instead = correction is { Applied: true } ? correction.Text : null;
        var answer = new SearchAnswer(result, page)
        {
            DidYouMean = instead is null ? correction?.Text : null,
            SearchedInstead = instead,
            CanBeVerbatim = correction is { Applied: true, Whole: false },
            OtherHits = result.Total < Few && result.OtherTotal > 0 ? OtherHits(request with { Text = instead ?? request.Text }, result) : [],
        };
        if (result.HasWords && page == 1 && question.Narrowed.Count == 0)
        {
            // As typed it finds nothing: staff are to know.
            statistics.Asked(question.Culture, question.Text, correction is { Applied: true, Whole: true } ? 0 : result.Total, watch.Elapsed);
        }

        return answer;
    }

    /// <summary>What a reader may be about to type: titles, people, organisations.</summary>
    public async Task<IReadOnlyList<Suggestion>> SuggestAsync(string text, string culture, ClaimsPrincipal user) =>
        engine.Suggest(await RequestAsync(new SearchQuestion { Text = text, Culture = culture }, user));

    private (SearchResult Result, int Page) Search(SearchRequest request)
    {
        var result = engine.Search(request);
        var last = Math.Clamp((result.Total + request.PageSize - 1) / request.PageSize, 1, LastPage);
        return request.Page > last ? (engine.Search(request with { Page = last }), last) : (result, request.Page);
    }

    private List<SearchHit> OtherHits(SearchRequest request, SearchResult shown)
    {
        var twins = shown.Hits.Select(hit => hit.Set).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var narrowed = request.Narrowed.Where(value => value.Key != Facet.Organization).ToDictionary();
        var other = engine.Search(request with { Culture = SiteCultures.Other(request.Culture), Narrowed = narrowed, Page = 1 });
        return [.. other.Hits.Where(hit => hit.Set is null || !twins.Contains(hit.Set)).Take(Few)];
    }

    private async Task<SearchRequest> RequestAsync(SearchQuestion question, ClaimsPrincipal user)
    {
        var types = await TypesAsync(user);
        return new SearchRequest
        {
            Text = question.Text,
            Culture = question.Culture,
            Audiences = await AudiencesAsync(user),
            Types = types,
            TypeNames = await TypeNamesAsync(question.Text, types),
            Guidance = await guidance.GetAsync(),
            HalfLives = await HalfLivesAsync(types),
            Today = DateOnly.FromDateTime(clock.UtcNow),
            Narrowed = question.Narrowed,
            Order = question.Order,
            Verbatim = question.Verbatim,
            Page = Math.Clamp(question.Page, 1, LastPage),
            PageSize = SearchPage.Size,
        };
    }

    private async Task<IReadOnlyDictionary<string, int>> HalfLivesAsync(IReadOnlyCollection<string> types)
    {
        var halfLives = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if ((await definitions.GetTypeDefinitionAsync(type))?.GetSettings<SearchTypeSettings>().FreshnessHalfLifeDays is > 0 and var days)
            {
                halfLives[type] = days;
            }
        }

        return halfLives;
    }

    /// <summary>Types by the names that the page shows; empty when the text names none.</summary>
    private async Task<IReadOnlyDictionary<string, string>> TypeNamesAsync(string text, IReadOnlyCollection<string> types)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (text.Contains("type:", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var type in types)
            {
                names[type] = SearchRequest.FoldTypeName(await typeNames.OfAsync(type));
            }
        }

        return names;
    }

    private async Task<IReadOnlyCollection<string>> AudiencesAsync(ClaimsPrincipal user)
    {
        var audiences = new HashSet<string>(StringComparer.Ordinal) { "everyone" };
        foreach (var reader in readers)
        {
            audiences.UnionWith(await reader.GetAudiencesAsync(user));
        }

        return audiences;
    }

    private async Task<IReadOnlyCollection<string>> TypesAsync(ClaimsPrincipal user)
    {
        List<string> allowed = [];
        foreach (var type in index.Store.Types())
        {
            var sample = new ContentItem { ContentType = type };
            var answer = await authorization.AuthorizeAsync(user, sample, [new PermissionRequirement(CommonPermissions.ViewContent)]);
            if (answer.Succeeded)
            {
                allowed.Add(type);
            }
        }

        return allowed;
    }
}
