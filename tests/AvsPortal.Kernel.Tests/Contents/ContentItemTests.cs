using System.Text.Json;
using System.Text.Json.Nodes;
using AvsPortal.Kernel.Tests.Contents.Samples;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace AvsPortal.Kernel.Tests.Contents;

/// <summary>An item's JSON and its typed views.</summary>
public sealed class ContentItemTests
{
    private const string Json = """
        {"ContentItemId":"4a","ContentItemVersionId":"4v","ContentType":"Article","DisplayText":"Présidence","Latest":true,"Published":false,"ModifiedUtc":null,"PublishedUtc":null,"CreatedUtc":"2024-01-01T00:00:00Z","Owner":null,"Author":"anne","TitlePart":{"Title":"Présidence"},"Article":{"Summary":{"Text":"a"},"Extra":{"Text":"kept"}}}
        """;

    [Fact]
    public void Json_IsReadAndWrittenTheSame_ScalarsThatAreNotMetadataDropped()
    {
        var read = (JsonObject)JsonNode.Parse(Json)!;
        read["Unknown"] = 3;
        read["Id"] = 12;
        var item = read.Deserialize<ContentItem>()!;
        Assert.Equal(0, item.Id);
        Assert.Equal(Json, JsonSerializer.Serialize(item, ContentJson.Options));
    }

    [Fact]
    public void TypedPart_ChangedWithoutApply_ChangesNothing_WithApplyItDoes()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Json)!;
        Assert.True(item.TryGet<Article>(out var part));
        part.Summary.Text = "b";
        Assert.Equal("a", (string)item.Content.Article.Summary.Text);
        part.Apply();
        Assert.Equal("b", (string)item.Content.Article.Summary.Text);
        Assert.Equal("kept", (string)item.Content.Article.Extra.Text);
        Assert.Equal("b", (string)part.Content.Summary.Text);
    }

    [Fact]
    public void FieldAppliedToAPart_ShowsInTheTypedPart()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Json)!;
        Assert.Equal("a", item.GetOrCreate<Article>().Summary.Text);
        item.Get<ContentPart>("Article").Alter<TextField>("Summary", field => field.Text = "c");
        Assert.Equal("c", item.GetOrCreate<Article>().Summary.Text);
    }

    [Fact]
    public void Dynamic_SetsWhatTypedViewsRead()
    {
        var item = JsonSerializer.Deserialize<ContentItem>(Json)!;
        item.Content.TitlePart.Title = "Nouveau";
        Assert.Equal("Nouveau", item.GetOrCreate<TitlePart>().Title);
        Assert.Null(item.Content.None);
    }

    [Fact]
    public void AbsentPart_IsNotThere_UntilItIsMade()
    {
        var item = new ContentItem { ContentType = "Article" };
        Assert.False(item.TryGet<TitlePart>(out _));
        Assert.False(item.Has<TitlePart>());
        item.GetOrCreate<TitlePart>();
        Assert.True(item.Has<TitlePart>());
    }

    [Fact]
    public void SecondPartOfOneType_IsStoredUnderItsOwnName()
    {
        var item = new ContentItem();
        item.Weld("First", new TitlePart { Title = "1" });
        item.Weld("Second", new TitlePart { Title = "2" });
        Assert.True(item.TryGet<TitlePart>("Second", out var second));
        second.Title = "3";
        second.Apply();
        Assert.Equal(("1", "3"), ((string)item.Content.First.Title, (string)item.Content.Second.Title));
        Assert.False(item.Has("TitlePart"));
    }
}
