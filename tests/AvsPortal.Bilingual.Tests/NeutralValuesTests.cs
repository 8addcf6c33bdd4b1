using System.Text.Json.Nodes;
using AvsPortal.Bilingual.Services;

namespace AvsPortal.Bilingual.Tests;

public sealed class NeutralValuesTests
{
    [Theory]
    [InlineData("""{"E":{"Start":{"Value":1984}}}""", """{"E":{"Start":{"Value":1990},"Text":"x"}}""", "E.Start", """{"E":{"Start":{"Value":1984},"Text":"x"}}""")]
    [InlineData("""{"E":{"Start":{"Value":1984}}}""", """{}""", "E.Start", """{"E":{"Start":{"Value":1984}}}""")]
    [InlineData("""{"E":{"Picture":{"Paths":["a.png"],"MediaTexts":["fr"]}}}""", """{"E":{"Picture":{"Paths":[],"MediaTexts":["en"]}}}""", "E.Picture.Paths", """{"E":{"Picture":{"Paths":["a.png"],"MediaTexts":["en"]}}}""")]
    [InlineData("""{"E":{"End":null}}""", """{"E":{"End":{"Value":1992}}}""", "E.End", """{"E":{"End":null}}""")]
    public void Copy_MakesTheTwinsValueEqual_AndTouchesNothingElse(string source, string target, string path, string expected)
    {
        var twin = (JsonObject)JsonNode.Parse(target)!;
        Assert.True(NeutralValues.Copy((JsonObject)JsonNode.Parse(source)!, twin, path));
        Assert.Equal(expected, twin.ToJsonString());
    }

    [Theory]
    [InlineData("""{"E":{"Start":{"Value":1984}}}""", """{"E":{"Start":{"Value":1984.0}}}""", "E.Start")]
    [InlineData("""{}""", """{}""", "E.Start")]
    [InlineData("""{"E":{"End":null}}""", """{"E":{}}""", "E.End")]
    public void Copy_OfAnEqualValue_ChangesNothing(string source, string target, string path) =>
        Assert.False(NeutralValues.Copy((JsonObject)JsonNode.Parse(source)!, (JsonObject)JsonNode.Parse(target)!, path));
}
