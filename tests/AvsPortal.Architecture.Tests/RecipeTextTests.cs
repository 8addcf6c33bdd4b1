using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AvsPortal.Architecture.Tests;

/// <summary>The French that a new site is filled with: written as the interface's is, so that it is right wherever it is read.</summary>
public sealed partial class RecipeTextTests
{
    // What machines read: addresses and names of files.
    private static readonly HashSet<string> NoProse = new(["Path", "Paths", "Url", "Email"], StringComparer.Ordinal);

    [Fact]
    public void FrenchContents_FollowQuebecTypography()
    {
        var texts = Repo.Files("modules", "*.recipe.json").Concat(Repo.Files("recipes", "*.recipe.json"))
            .SelectMany(file => Texts(file).Select(text => (File: Repo.Relative(file), Text: text))).ToList();
        Assert.True(texts.Count > 100, $"Only {texts.Count} French texts were found in the recipes.");

        var faults = texts.Select(found => (found, Match: Faults(found.Text)))
            .Where(found => found.Match.Success)
            .Select(found => $"{found.found.File}: \"{found.found.Text}\" ({found.Match.Value})");
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("l'usine")]
    [InlineData("<p>Ceci: cela</p>")]
    [InlineData("un « mot »")]
    [InlineData("<p>«<em>&nbsp;mot</em>»</p>")]
    [InlineData("Quoi&nbsp;?")]
    [InlineData("un \"mot\"")]
    [InlineData("le Saguenay-Lac-Saint-Jean")]
    public void EachKindOfFault_IsSeen(string text) => Assert.True(Faults(text).Success);

    private static Match Faults(string html) => Wrong().Match(WebUtility.HtmlDecode(Markup().Replace(html, "")));

    private static IEnumerable<string> Texts(string file)
    {
        using var recipe = JsonDocument.Parse(File.ReadAllText(file));
        return [.. Items(recipe.RootElement).SelectMany(Strings)];
    }

    private static IEnumerable<JsonElement> Items(JsonElement recipe) =>
        from step in recipe.GetProperty("steps").EnumerateArray()
        where step.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array
        from item in step.GetProperty("data").EnumerateArray()
        where item.ValueKind == JsonValueKind.Object && item.TryGetProperty("LocalizationPart", out var part) && part.GetProperty("Culture").GetString() == "fr"
        select item;

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().Where(property => !NoProse.Contains(property.Name)).SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    // As in PO files; and straight quotation marks, and the hyphen where the region has a dash.
    [GeneratedRegex("""\p{L}'\p{L}|[^\u00A0\u202F\s\d/]:(?=\s|$)| :|«[^\u00A0\u202F]|[^\u00A0\u202F]»|[ \u00A0\u202F][;!?]|["“”]|Saguenay[-—]""", RegexOptions.None, 1000)]
    private static partial Regex Wrong();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Markup();
}
