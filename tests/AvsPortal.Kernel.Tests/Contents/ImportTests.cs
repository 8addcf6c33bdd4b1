using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Contents.Recipes;
using AvsPortal.Kernel.Data;
using AvsPortal.Kernel.Tests.Contents.Samples;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using Xunit.Abstractions;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>The import row of IContentManager's table, and the recipe step over it.</summary>
public sealed class ImportTests(ITestOutputHelper output)
{
    private const string Id = "4article1000000000000000fr";

    [SkippableTheory]
    [InlineData(DataOptions.Sqlite)]
    [InlineData(DataOptions.Postgres)]
    public async Task Import_Twice_ChangesNothing(string provider)
    {
        await using var site = await ContentSite.CreateAsync(provider);
        await ImportAsync(site, Json("1", "Un"));
        site.Clock.UtcNow = site.Clock.UtcNow.AddDays(1);
        var first = JsonSerializer.Serialize(await site.GetAsync(Id));
        site.Recorder.Take();
        await ImportAsync(site, Json("1", "Un"));
        Assert.DoesNotContain(site.Recorder.Take(), step => step.StartsWith("Importing", StringComparison.Ordinal));
        Assert.Equal(first, JsonSerializer.Serialize(await site.GetAsync(Id)));
        Assert.Single(await site.ReadAsync(contents => contents.GetAllVersionsAsync(Id)));
    }

    [Fact]
    public async Task Import_OfAKnownVersion_UpdatesIt_AndKeepsWhatItDoesNotMention()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Json("1", "Un", summary: "résumé"));
        await ImportAsync(site, Json("1", "Deux"));
        var item = await site.GetAsync(Id);
        Assert.Equal("Deux", item.DisplayText);
        Assert.Equal("résumé", item.GetOrCreate<Article>().Summary.Text);
        Assert.Single(await site.ReadAsync(contents => contents.GetAllVersionsAsync(Id)));
    }

    [Fact]
    public async Task Import_OfANewVersion_WinsOverThePublishedOneAndTheDraft()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Json("1", "Un"));
        Assert.NotNull(await site.GetAsync(Id));
        await site.DoAsync(contents => contents.GetAsync(Id, VersionOptions.DraftRequired));
        await ImportAsync(site, Json("2", "Deux"));
        Assert.True(await site.GetAsync(Id) is { DisplayText: "Deux", Latest: true, ContentItemVersionId: "2" });
        Assert.Null(await site.GetAsync(Id, VersionOptions.Draft));
        Assert.Equal(3, (await site.ReadAsync(contents => contents.GetAllVersionsAsync(Id))).Count());
    }

    [Fact]
    public async Task Import_OfADraft_LeavesThePublishedVersion()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Json("1", "Un"));
        await ImportAsync(site, Json("2", "Deux", published: false));
        Assert.True(await site.GetAsync(Id) is { DisplayText: "Un", Latest: false });
        Assert.Equal("Deux", (await site.GetAsync(Id, VersionOptions.Draft)).DisplayText);
    }

    [Fact]
    public async Task Import_KeepsDatesAndPeople()
    {
        await using var site = await ContentSite.CreateAsync();
        var json = Json("1", "Un");
        json["CreatedUtc"] = "2015-06-18T10:00:00Z";
        json["PublishedUtc"] = "2016-01-01T00:00:00Z";
        json["ModifiedUtc"] = "2017-01-01";
        json["Owner"] = "user1";
        json["Author"] = "anne";
        await ImportAsync(site, json);
        var item = await site.GetAsync(Id);
        Assert.Equal(new DateTime(2015, 6, 18, 10, 0, 0, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal(new DateTime(2016, 1, 1, 0, 0, 0, DateTimeKind.Utc), item.PublishedUtc);
        Assert.Equal(new DateTime(2017, 1, 1, 0, 0, 0, DateTimeKind.Utc), item.ModifiedUtc);
        Assert.Equal(("user1", "anne"), (item.Owner, item.Author));
    }

    [Fact]
    public async Task Import_OfTheSameVersionTwiceInOneFile_CountsTheFirst()
    {
        await using var site = await ContentSite.CreateAsync();
        await ImportAsync(site, Json("1", "Un"), Json("1", "Deux"));
        Assert.Equal("Un", (await site.GetAsync(Id)).DisplayText);
    }

    [Fact]
    public async Task Import_OfAnInvalidItem_NamesItAndStoresNothing()
    {
        await using var site = await ContentSite.CreateAsync();
        var wrong = Json("2", "Mil");
        wrong["ContentItemId"] = "4article2000000000000000fr";
        wrong["Article"]!["Year"] = new JsonObject { ["Value"] = 1000 };
        var error = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(site, Json("1", "Un"), wrong));
        Assert.Contains("Mil", error.Message, StringComparison.Ordinal);
        Assert.Contains("Article.Year.Value", error.Message, StringComparison.Ordinal);
        Assert.Null(await site.GetAsync(Id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Import_GivesAPathOnlyToAnItemWithTheRoutePart()
    {
        await using var site = await ContentSite.CreateAsync();
        var without = Json("1", "Un");
        without.Remove("AutoroutePart");
        await ImportAsync(site, without);
        Assert.Null((string?)(await site.GetAsync(Id)).Content.AutoroutePart.Path);
        await ImportAsync(site, Json("2", "Deux"));
        Assert.Equal("deux", (string)(await site.GetAsync(Id)).Content.AutoroutePart.Path);
    }

    [Theory]
    [InlineData("""{ "name": "content" }""", "data")]
    [InlineData("""{ "name": "content", "data": [ { "ContentItemId": "x" } ] }""", "data[0]")]
    [InlineData("""{ "name": "content", "data": [ { "ContentType": "Article", "Latest": "maybe" } ] }""", "Latest")]
    public async Task Step_WithBadJson_SaysWhere(string step, string where)
    {
        await using var site = await ContentSite.CreateAsync();
        var error = await Assert.ThrowsAsync<ValidationException>(() => site.InScopeAsync(scope =>
            ActivatorUtilities.CreateInstance<ContentStep>(scope).ExecuteAsync(new RecipeExecutionContext { Name = "content", Step = (JsonObject)JsonNode.Parse(step)! })));
        Assert.Contains(where, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfThousands_IsOneQueryABatch()
    {
        await using var site = await ContentSite.CreateAsync();
        const int count = 2000;
        var items = Enumerable.Range(0, count).Select(number =>
        {
            var json = Json($"v{number:D25}", $"Article-{number}");
            json["ContentItemId"] = $"i{number:D25}";
            json["AliasPart"] = new JsonObject { ["Alias"] = $"a{number}" };
            return json;
        }).ToArray();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        await ImportAsync(site, items);
        process.Refresh();
        output.WriteLine($"{count / watch.Elapsed.TotalSeconds:F0} items/s, {count / (process.TotalProcessorTime - processor).TotalSeconds:F0} a second of processor");
        Assert.Equal("article-1999", (string)(await site.GetAsync($"i{1999:D25}")).Content.AutoroutePart.Path);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"{count} items took {watch.Elapsed}: look for a query an item.");
    }

    internal static JsonObject Json(string version, string title, bool published = true, string? summary = null) => new()
    {
        ["ContentItemId"] = Id,
        ["ContentItemVersionId"] = version,
        ["ContentType"] = "Article",
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = published,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
        ["LocalizationPart"] = new JsonObject { ["LocalizationSet"] = "4set", ["Culture"] = "fr" },
        ["AutoroutePart"] = new JsonObject(),
        ["Article"] = summary is null ? new JsonObject() : new JsonObject { ["Summary"] = new JsonObject { ["Text"] = summary } },
    };

    internal static Task ImportAsync(ContentSite site, params JsonObject[] items) => site.InScopeAsync(scope =>
        ActivatorUtilities.CreateInstance<ContentStep>(scope).ExecuteAsync(new RecipeExecutionContext
        {
            Name = "content",
            Step = new JsonObject { ["name"] = "content", ["data"] = new JsonArray([.. items.Select(item => item.DeepClone())]) },
        }));
}
