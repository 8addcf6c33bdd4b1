using AvsPortal.Search.Query;

namespace AvsPortal.Search.Tests;

/// <summary><c>type:</c> takes the names that readers see, and what names no type is a word like another.</summary>
public sealed class TypeNameTests : IDisposable
{
    private readonly TestIndex index = new(
        TestIndex.Page("mandate", "fr", "Aluminium vert", type: "Mandate"),
        TestIndex.Page("event", "fr", "Aluminium en affaires", type: "TimelineEvent"),
        TestIndex.Page("page", "fr", "Type d’acier", type: "Page"));

    public void Dispose() => index.Dispose();

    [Theory]
    [InlineData("aluminium type:mandat", "mandate")]
    [InlineData("aluminium type:Mandate", "mandate")]
    [InlineData("TYPE:événement aluminium", "event")]
    [InlineData("type:acier", "page")]
    public void Type_IsNamedAsReadersNameIt(string text, string id)
    {
        var request = new SearchRequest
        {
            Text = text,
            Culture = "fr",
            Audiences = ["everyone"],
            Types = ["Mandate", "TimelineEvent", "Page"],
            TypeNames = new Dictionary<string, string>
            {
                ["Mandate"] = SearchRequest.FoldTypeName("Mandat"),
                ["TimelineEvent"] = SearchRequest.FoldTypeName("Événement de l’historique"),
                ["Page"] = SearchRequest.FoldTypeName("Page"),
            },
        };

        Assert.Equal([id], index.Engine.Search(request).Hits.Select(hit => hit.Id));
    }
}
