using System.Net;
using System.Text.Json;
using AvsPortal.Bilingual.Contracts;
using AvsPortal.Bilingual.Indexes;
using AvsPortal.Bilingual.Models;
using AvsPortal.Search.Indexes;
using AvsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace AvsPortal.Web.Tests;

/// <summary>Holds every page of a site against its index rows, its route, the record of its translation, what a visitor gets and what search finds.</summary>
internal sealed class PublicationCheck(PortalHost host)
{
    private readonly List<string> wrong = [];

    public async Task RunAsync(Publications said)
    {
        await DrainedAsync();
        var versions = await host.InScopeAsync(async services =>
            (await services.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(row => row.ContentType == "Page").ListAsync()).ToList());
        await RowsAsync(versions);
        await TranslationsAsync(versions);
        FrenchFirst(versions);
        var published = versions.Where(version => version.Published).ToDictionary(version => version.ContentItemId, StringComparer.Ordinal);
        foreach (var (id, title) in said.Titles)
        {
            if (!published.TryGetValue(id, out var item))
            {
                wrong.Add($"{id} “{title}” was said to be published and is not.");
            }
            else if (item.DisplayText != title && !item.DisplayText.StartsWith("Feuillet", StringComparison.Ordinal))
            {
                wrong.Add($"{id} was said to be published as “{title}” and is “{item.DisplayText}”.");
            }
        }

        foreach (var versionsOfItem in versions.GroupBy(version => version.ContentItemId, StringComparer.Ordinal))
        {
            await VisitAsync(versionsOfItem.SingleOrDefault(version => version.Published), versionsOfItem.First(version => version.Latest));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>What the crash left noted for search is brought in after the start.</summary>
    private async Task DrainedAsync()
    {
        for (var tries = 0; await host.InScopeAsync(services => services.GetRequiredService<ISession>().QueryIndex<SearchOutboxIndex>().CountAsync()) > 0; tries++)
        {
            Assert.True(tries < 600, "The outbox of search is not emptied.");
            await Task.Delay(50);
        }
    }

    /// <summary>One latest and at most one published version an item, and rows that say the same as the documents.</summary>
    private async Task RowsAsync(IReadOnlyList<ContentItem> versions)
    {
        foreach (var item in versions.GroupBy(version => version.ContentItemId, StringComparer.Ordinal))
        {
            if (item.Count(version => version.Latest) != 1 || item.Count(version => version.Published) > 1)
            {
                wrong.Add($"{item.Key} has {item.Count(version => version.Latest)} latest and {item.Count(version => version.Published)} published versions.");
            }
        }

        var active = versions.Where(version => version.Latest || version.Published).ToList();
        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            Same("content rows", versions.Select(item => $"{item.ContentItemVersionId} {item.Latest} {item.Published} {item.DisplayText}"),
                (await session.QueryIndex<ContentItemIndex>(row => row.ContentType == "Page").ListAsync()).Select(row => $"{row.ContentItemVersionId} {row.Latest} {row.Published} {row.DisplayText}"));
            var ids = active.Select(item => item.ContentItemId).ToHashSet(StringComparer.Ordinal);
            Same("routes", active.Where(item => PathOf(item).Length > 0).Select(item => $"{item.ContentItemId} {item.Latest} {item.Published} {PathOf(item)}"),
                (await session.QueryIndex<AutoroutePartIndex>().ListAsync()).Where(row => ids.Contains(row.ContentItemId))
                    .Select(row => $"{row.ContentItemId} {row.Latest} {row.Published} {row.Path}"));
            Same("languages", active.Select(item => $"{item.ContentItemId} {item.Latest} {item.Published} {LanguageOf(item)}"),
                (await session.QueryIndex<LocalizedContentItemIndex>().ListAsync()).Where(row => ids.Contains(row.ContentItemId))
                    .Select(row => $"{row.ContentItemId} {row.Latest} {row.Published} {row.LocalizationSet} {row.Culture}"));
        });
    }

    /// <summary>One record a set, that says what its documents say: how it stands, where the work is, its title.</summary>
    private async Task TranslationsAsync(IEnumerable<ContentItem> versions)
    {
        var expected = versions.Where(version => version.Latest || version.Published).GroupBy(SetOf, StringComparer.Ordinal).Select(Translation).ToList();
        await host.InScopeAsync(async services =>
        {
            var session = services.GetRequiredService<ISession>();
            var records = (await session.Query<TranslationRecord>().ListAsync()).Where(record => record.ContentType == "Page").ToList();
            Same("translations", expected, records.Select(record => $"{record.LocalizationSet} {record.State} {record.WorkItemId} {record.Culture} {record.Title}"));
            Same("rows of translations", records.Select(record => $"{record.LocalizationSet} {record.State} {record.ModifiedUtc:yyyy-MM-dd HH:mm:ss.fff}"),
                (await session.QueryIndex<TranslationRecordIndex>(row => row.ContentType == "Page").ListAsync()).Select(row => $"{row.LocalizationSet} {row.State} {row.ModifiedUtc:yyyy-MM-dd HH:mm:ss.fff}"));
        });
    }

    private static string Translation(IGrouping<string, ContentItem> set)
    {
        var (french, english) = (InLanguage(set, "fr"), InLanguage(set, "en"));
        var state = (french.Latest, english.Latest, french.Published, english.Published) switch
        {
            (null, _, _, _) or (_, null, _, _) => TranslationState.Missing,
            (_, _, null, _) or (_, _, _, null) => TranslationState.Draft,
            (_, _, { } first, { } second) => first.ModifiedUtc > second.ModifiedUtc ? TranslationState.Outdated : TranslationState.UpToDate,
        };
        var shown = french.Latest ?? english.Latest!;
        var work = state is TranslationState.Draft or TranslationState.Outdated ? english.Latest! : shown;
        return $"{set.Key} {state} {work.ContentItemId} {LanguageOf(shown).Split(' ')[^1]} {shown.DisplayText}";
    }

    private static (ContentItem? Latest, ContentItem? Published) InLanguage(IEnumerable<ContentItem> set, string culture)
    {
        var versions = set.Where(version => LanguageOf(version).EndsWith(" " + culture, StringComparison.Ordinal)).ToList();
        return (versions.Find(version => version.Latest), versions.Find(version => version.Published));
    }

    private void Same(string what, IEnumerable<string> documents, IEnumerable<string> rows)
    {
        var expected = documents.Order(StringComparer.Ordinal).ToList();
        var actual = rows.Order(StringComparer.Ordinal).ToList();
        wrong.AddRange(expected.Except(actual, StringComparer.Ordinal).Select(missing => $"{what}: no row for {missing}"));
        wrong.AddRange(actual.Except(expected, StringComparer.Ordinal).Select(extra => $"{what}: no document for {extra}"));
        if (expected.Count != actual.Count)
        {
            wrong.Add($"{what}: {actual.Count} rows for {expected.Count} documents.");
        }
    }

    private void FrenchFirst(IEnumerable<ContentItem> versions)
    {
        foreach (var set in versions.Where(version => version.Published).GroupBy(SetOf, StringComparer.Ordinal))
        {
            if (!set.Any(item => LanguageOf(item).EndsWith(" fr", StringComparison.Ordinal)))
            {
                wrong.Add($"“{set.First().DisplayText}” is published without its French.");
            }
        }
    }

    private async Task VisitAsync(ContentItem? published, ContentItem latest)
    {
        using var visitor = host.CreateClient();
        var path = PathOf(published ?? latest);
        // A translation that was never saved has no path yet.
        if (published is not null || path.Length > 0)
        {
            using var response = await visitor.GetAsync("/" + path);
            var page = await response.ReadPageAsync();
            if (published is null ? response.StatusCode != HttpStatusCode.NotFound : response.StatusCode != HttpStatusCode.OK || !page.MainText().Contains(TextOf(published), StringComparison.Ordinal))
            {
                wrong.Add($"/{path} ({(published is null ? "not published" : published.DisplayText)}) answers {(int)response.StatusCode}.");
            }
        }

        var culture = LanguageOf(latest).Split(' ')[^1];
        var word = latest.DisplayText.Split(' ')[^1];
        using var answer = JsonDocument.Parse(await visitor.GetStringAsync($"/api/search?culture={culture}&q={Uri.EscapeDataString(word)}"));
        var hits = answer.RootElement.GetProperty("hits").EnumerateArray().Where(hit => hit.GetProperty("id").GetString() == latest.ContentItemId).Select(hit => hit.GetProperty("title").GetString()).ToList();
        if (published is null ? hits.Count > 0 : hits is not [var title] || title != published.DisplayText)
        {
            wrong.Add($"Search for “{word}” gives [{string.Join(", ", hits)}]; published is “{published?.DisplayText}”.");
        }
    }

    // The test's pages say their own title; those of the recipe have what they came with.
    private static string TextOf(ContentItem item) => IsOfTheTest(item.DisplayText) ? $"Contenu de {item.DisplayText}." : "";

    private static bool IsOfTheTest(string title) => title.Length > 0 && char.IsAsciiDigit(title[^1]);

    private static string PathOf(ContentItem item) => item.TryGet<AutoroutePart>(out var part) ? part.Path ?? "" : "";

    private static string SetOf(ContentItem item) => LanguageOf(item).Split(' ')[0];

    private static string LanguageOf(ContentItem item) => item.TryGet<LocalizationPart>(out var part) ? $"{part.LocalizationSet} {part.Culture}" : "";
}
