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
    IAuthorizationService authorization)
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
        string? instead = null;
        var meant = result.HasWords ? engine.DidYouMean(request, result) : null;
        if (result.Correction is { Applied: true })
        {
            instead = meant;
        }
        else if (meant is not null && result.Total == 0 && question.Narrowed.Count == 0 && Search(request with { Text = meant, Page = 1 }) is { Result.Total: > 0 } other)
        {
            ((result, page), instead) = (other, meant);
        }

        var answer = new SearchAnswer(result, page)
        {
            DidYouMean = instead is null ? meant : null,
            SearchedInstead = instead,
            OtherHits = result.Total < Few && result.OtherTotal > 0 ? OtherHits(request with { Text = instead ?? request.Text }, result) : [],
        };
        if (result.HasWords && page == 1 && question.Narrowed.Count == 0)
        {
            statistics.Asked(question.Culture, question.Text, instead is null ? result.Total : 0, watch.Elapsed);
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
            Guidance = await guidance.GetAsync(),
            HalfLives = await HalfLivesAsync(types),
            Today = DateOnly.FromDateTime(clock.UtcNow),
            Narrowed = question.Narrowed,
            Order = question.Order,
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
