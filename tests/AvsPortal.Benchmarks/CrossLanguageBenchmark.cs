using System.Diagnostics;
using System.Text.Json;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Query;

namespace AvsPortal.Benchmarks;

/// <summary>
/// A collection in two languages (queries.fr.tsv, qrels.fr-en.tsv and so on): each language's queries on its own pages, then the
/// other's on the same pages, of which no twin is indexed. The lexicon is learned from the pairs that are not judged.
/// </summary>
internal static class CrossLanguageBenchmark
{
    public static int Run(string folder, bool typedOnly)
    {
        var watch = Stopwatch.StartNew();
        var pairs = Pairs(folder);
        var (toEnglish, toFrench) = Lexicon.LearnBoth(pairs, Language.French, Language.English);
        Console.WriteLine($"{pairs.Count} pairs of texts gave {toEnglish.Count} French and {toFrench.Count} English words in {watch.Elapsed.TotalSeconds:F0} s");
        foreach (var culture in new[] { "en", "fr" })
        {
            var other = culture == "fr" ? "en" : "fr";
            var root = Path.Combine(Path.GetTempPath(), "avs-relevance-" + Guid.NewGuid().ToString("N"));
            try
            {
                using var store = IndexStore.Open(root);
                var (count, _) = RelevanceBenchmark.Index(store, Path.Combine(folder, "docs.jsonl"), culture);
                var engine = new SearchEngine(() => store);
                Console.WriteLine($"{Path.GetFileName(folder.TrimEnd('/'))}: {culture} queries, {count} {culture} pages");
                Measure(culture);
                engine.Use(new Dictionary<string, Lexicon>(StringComparer.Ordinal) { ["fr"] = toEnglish, ["en"] = toFrench });
                Console.WriteLine($"{other} queries, the same pages");
                Measure(other);

                void Measure(string asked) => RelevanceBenchmark.MeasureAll(
                    engine, culture, Path.Combine(folder, $"queries.{asked}.tsv"), Path.Combine(folder, $"qrels.{asked}-{culture}.tsv"), typedOnly);
            }
            finally
            {
                Directory.Delete(root, recursive: true);
            }
        }

        return 0;
    }

    /// <summary>Notes with notes and bodies with bodies, French to English, of the sets that no query is judged on.</summary>
    private static List<(string From, string To)> Pairs(string folder)
    {
        var judged = Directory.EnumerateFiles(folder, "qrels.*")
            .SelectMany(RelevanceBenchmark.Rows).Select(row => row[1][(row[1].IndexOf(':', StringComparison.Ordinal) + 1)..]).ToHashSet(StringComparer.Ordinal);
        var french = new Dictionary<string, (string Note, string Body)>(StringComparer.Ordinal);
        var english = new Dictionary<string, (string Note, string Body)>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(Path.Combine(folder, "docs.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var set = json.RootElement.GetProperty("set").GetString()!;
            if (!judged.Contains(set))
            {
                (json.RootElement.GetProperty("lang").GetString() == "fr" ? french : english)[set] =
                    (json.RootElement.GetProperty("note").GetString() ?? "", json.RootElement.GetProperty("body").GetString() ?? "");
            }
        }

        return [.. french.Where(text => english.ContainsKey(text.Key)).SelectMany(text => new[] { (text.Value.Note, english[text.Key].Note), (text.Value.Body, english[text.Key].Body) })];
    }
}
