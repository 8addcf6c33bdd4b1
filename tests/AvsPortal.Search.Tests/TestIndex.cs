using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using AvsPortal.Tests.Shared;

namespace AvsPortal.Search.Tests;

/// <summary>A real index in a folder of its own.</summary>
internal sealed class TestIndex : IDisposable
{
    public TestIndex(params SearchDocument[] documents)
    {
        Root = Path.Combine(Path.GetTempPath(), "avs-search-" + Guid.NewGuid().ToString("N"));
        Store = IndexStore.Open(Root);
        Engine = new SearchEngine(() => Store);
        Store.Write(documents, []);
    }

    public string Root { get; }

    public IndexStore Store { get; private set; }

    public SearchEngine Engine { get; private set; }

    /// <summary>What staff tell the search: a new site's glossary, no picks.</summary>
    public SearchGuidance Guidance { get; set; } = SeededGlossary.Guidance;

    public static SearchDocument Page(string id, string culture, string title, string body = "", string audience = "everyone", string? set = null, string type = "Page") =>
        new() { Id = id, Version = id + "v1", Culture = culture, Type = type, Title = title, Body = body, Audience = audience, Set = set, Url = $"/{culture}/{id}" };

    public SearchResult Search(string text, string culture = "fr", string[]? audiences = null, string[]? types = null, int page = 1) =>
        Engine.Search(new SearchRequest { Text = text, Culture = culture, Audiences = audiences ?? ["everyone"], Types = types, Page = page, Guidance = Guidance });

    public SearchResult Ask(string text, SearchOrder order = SearchOrder.Relevance, int page = 1, params (Facet Facet, string Value)[] narrowed) =>
        Engine.Search(new SearchRequest
        {
            Text = text, Culture = "fr", Audiences = ["everyone"], Page = page, Order = order, Narrowed = narrowed.ToDictionary(value => value.Facet, value => value.Value), Guidance = Guidance,
        });

    public string[] Ids(string text, string culture = "fr", string[]? audiences = null) => [.. Search(text, culture, audiences).Hits.Select(hit => hit.Id)];

    public void Reopen()
    {
        Store.Dispose();
        Store = IndexStore.Open(Root);
        Engine = new SearchEngine(() => Store);
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Root, recursive: true);
    }
}
