using System.Text.Json;
using AvsPortal.Web.Tests.Hosting;

namespace AvsPortal.Web.Tests;

/// <summary>
/// Queries as people type them (no accents, slips, acronyms, the other language's words, whole questions) on the portal's own
/// content, each with the pages that answer it: Judged/portal.tsv, a line a query: language, text, addresses.
/// </summary>
[Collection(ReadOnlySite.Name)]
public sealed class SearchRelevanceTests(SharedPortal portal)
{
    [Fact]
    public async Task JudgedQueries_FindTheRightPageFirst()
    {
        var judged = (await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "Judged", "portal.tsv"))).Select(line => line.Split('\t')).ToList();
        Assert.True(judged.Count >= 120);
        var gain = 0d;
        var first = 0;
        List<string> poor = [];
        using var client = portal.Host.CreateClient();
        foreach (var query in judged)
        {
            var right = query[2].Split(' ').ToHashSet(StringComparer.Ordinal);
            using var answer = JsonDocument.Parse(await client.GetStringAsync($"/api/search?culture={query[0]}&q={Uri.EscapeDataString(query[1])}"));
            var found = answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!).Take(10).ToList();
            var score = found.Select((url, rank) => right.Contains(url) ? 1 / Math.Log2(rank + 2) : 0).Sum()
                / Enumerable.Range(0, Math.Min(10, right.Count)).Sum(rank => 1 / Math.Log2(rank + 2));
            gain += score;
            first += found.Count > 0 && right.Contains(found[0]) ? 1 : 0;
            if (score < 0.9)
            {
                poor.Add($"{score:F2} {query[0]} « {query[1]} »: {string.Join(' ', found.Take(4))}");
            }
        }

        var figures = $"nDCG@10 {gain / judged.Count:F3}, first {first / (double)judged.Count:F3} of {judged.Count} queries. Look at:\n{string.Join('\n', poor.Order(StringComparer.Ordinal))}";
        Assert.True(gain / judged.Count >= 0.95 && first / (double)judged.Count >= 0.9, figures);
    }

    [Theory]
    [InlineData("fr", "SVA", "/fr/la-societe")]
    [InlineData("fr", "AVS", "/fr/la-societe")]
    [InlineData("fr", "a.v.s.", "/fr/la-societe")]
    [InlineData("en", "SVA", "/en/the-society")]
    [InlineData("en", "AVS", "/en/the-society")]
    [InlineData("en", "s.v.a.", "/en/the-society")]
    public async Task AcronymOfTheSociety_OfEitherLanguage_FindsItsOwnPageFirst(string culture, string typed, string url)
    {
        using var client = portal.Host.CreateClient();
        using var answer = JsonDocument.Parse(await client.GetStringAsync($"/api/search?culture={culture}&q={typed}"));
        Assert.Equal(url, answer.RootElement.GetProperty("hits")[0].GetProperty("url").GetString());
    }
}
