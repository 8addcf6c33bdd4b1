using System.Globalization;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Search.Models;
using AvsPortal.Search.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;

namespace AvsPortal.Search.Controllers;

/// <summary>How the search is used: what finds nothing, what is slow, which results are opened.</summary>
[Admin]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SearchStatisticsController(IServiceProvider services, IAuthorizationService authorization) : Controller
{
    /// <summary>What fewer people asked could say who they are.</summary>
    private const int Fewest = 3;
    private const int Rows = 25;
    private const int Ranks = 10;

    [HttpGet]
    public async Task<IActionResult> Index(int days = 30)
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ViewSearchStatistics))
        {
            return Forbid();
        }

        days = days is 7 or 30 or SearchStatisticsStore.Days ? days : 30;
        var store = services.GetRequiredService<SearchStatisticsStore>();
        await store.KeepAsync();
        await services.GetRequiredService<YesSql.ISession>().FlushAsync();
        var counts = await store.LastAsync(days);
        var shown = counts.Where(count => count.Text.Length > 0 && count.Asked >= Fewest).ToList();
        return View(new SearchStatisticsModel
        {
            Days = days,
            Asked = Number(counts.Sum(count => count.Asked)),
            WithoutResult = Number(counts.Sum(count => count.WithoutResult)),
            Slow = Number(counts.Sum(count => count.Slow)),
            Clicks = Number(counts.Sum(count => count.Clicks.Values.Sum())),
            EmptyQueries = [.. shown.Where(count => count.WithoutResult > 0).OrderByDescending(count => count.WithoutResult).Take(Rows).Select(count => Row(count, count.WithoutResult))],
            SlowQueries = [.. shown.Where(count => count.Slow > 0).OrderByDescending(count => count.SlowestMilliseconds).Take(Rows).Select(count => Row(count, count.Slow))],
            FrequentQueries = [.. shown.OrderByDescending(count => count.Asked).Take(Rows).Select(count => Row(count, count.Asked))],
            ClicksByRank = [.. Enumerable.Range(1, Ranks).Select(rank => Number(counts.Sum(count => count.Clicks.GetValueOrDefault(rank))))],
        });
    }

    private static QueryCountModel Row(QueryCount count, int times) => new(
        count.Text, count.Culture, Number(times), Number(count.SlowestMilliseconds), Number(count.Clicks.Values.Sum()));

    private static string Number(int value) => BilingualFormats.Number(value, CultureInfo.CurrentUICulture.Name, 0);
}
