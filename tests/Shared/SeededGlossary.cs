using System.Text.Json;
using AvsPortal.Search.Query;

namespace AvsPortal.Tests.Shared;

/// <summary>The glossary of a new site, out of the search module's own recipe: what tests and measures search with, without a site.</summary>
internal static class SeededGlossary
{
    public static SearchGuidance Guidance { get; } = new(new Glossary(Read()), SearchPicks.None);

    private static List<GlossaryTerms> Read()
    {
        var module = typeof(Glossary).Assembly;
        var name = module.GetManifestResourceNames().Single(file => file.EndsWith("avsportal.search.recipe.json", StringComparison.Ordinal));
        using var recipe = JsonDocument.Parse(module.GetManifestResourceStream(name)!);
        return
        [
            .. recipe.RootElement.GetProperty("steps").EnumerateArray()
                .SelectMany(step => step.GetProperty("data").EnumerateArray())
                .Select(item => item.GetProperty("GlossaryEntry"))
                .Select(entry => new GlossaryTerms(Side(entry, "French"), Side(entry, "English"), entry.GetProperty("Direction").GetProperty("Text").GetString()!)),
        ];
    }

    private static string[] Side(JsonElement entry, string field) => entry.GetProperty(field).GetProperty("Text").GetString()!.Split('\n');
}
