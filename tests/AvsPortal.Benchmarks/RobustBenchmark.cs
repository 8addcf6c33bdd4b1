using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using AvsPortal.Search.Text;
using AvsPortal.Tests.Shared;

namespace AvsPortal.Benchmarks;

/// <summary>Random and hostile queries on the portal's own content: no exception, none slow. A slow one is asked again: what is slow thrice is counted.</summary>
internal static class RobustBenchmark
{
    private const double Slow = 100;
    private static readonly string[] Hostile =
    [
        "'", "\"", "-", "--", "«", "»", "type:", "type:Page", "-type:", "l’", "d'", "(", ")", "((", "*", "?", "~", "~2", "^2", "+", "&&", "||", "!", "[a TO z]", "{", "}", "\\", "/", "//", ":", "a:b", " AND ", " OR ", " NOT ",
        "\uD800", "\uDC00", "e\u0301", "\u0000", "\u200B", "\u202E", "\uFEFF", "C.Q.R.D.A.", "R&D", "œ", "ß", "Ａ", "418", "669-0003", "2015-06-18", "18/06/2015", "1e999", "<b>", "<script>", "%00", "🎉", "ﬁ", "İ", "ı", "Σς", "\t", "\n", "…", "—",
    ];

    public static int Run(int count)
    {
        var root = Path.Combine(Path.GetTempPath(), "avs-robust-" + Guid.NewGuid().ToString("N"));
        try
        {
            using var store = IndexStore.Open(root);
            var documents = Seed().ToList();
            store.Write(documents, []);
            var words = documents.SelectMany(document => (document.Title + " " + document.Body).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal).ToArray();
            Console.WriteLine($"{documents.Count} documents, {words.Length} words, {count:N0} queries, load {File.ReadAllText("/proc/loadavg").Trim()}");
            var engine = new SearchEngine(() => store);
            var random = new Random(20150618);
            int exceptions = 0, slow = 0, slowOnce = 0;
            var slowest = (Milliseconds: 0d, Text: "");
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < count; i++)
            {
                var text = Query(random, words);
                try
                {
                    var time = Ask(engine, text, i);
                    if (time > Slow)
                    {
                        slowOnce++;
                        time = Enumerable.Range(0, 3).Min(_ => Ask(engine, text, i));
                        slow += time > Slow ? 1 : 0;
                    }

                    slowest = time > slowest.Milliseconds ? (time, text) : slowest;
                }
                catch (Exception exception)
                {
                    if (exceptions++ < 10)
                    {
                        Console.WriteLine($"{exception.GetType().Name}: {exception.Message} {JsonSerializer.Serialize(text)}");
                    }
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{exceptions} exceptions; {slow} slower than {Slow} ms ({slowOnce} once only); slowest {slowest.Milliseconds:F1} ms, {slowest.Text.Length} letters; {count / watch.Elapsed.TotalSeconds:F0} queries a second"));
            return exceptions + slow == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static double Ask(SearchEngine engine, string text, int i)
    {
        var start = Stopwatch.GetTimestamp();
        engine.Search(new SearchRequest { Text = text, Culture = i % 2 == 0 ? "fr" : "en", Audiences = ["everyone"], Page = i % 97 == 0 ? int.MaxValue : 1, Guidance = SeededGlossary.Guidance });
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Query(Random random, string[] words)
    {
        var text = new StringBuilder();
        var parts = random.Next(1000) == 0 ? 400 : 1 + random.Next(12);
        for (var i = 0; i < parts; i++)
        {
            switch (random.Next(6))
            {
                case 0:
                    text.Append(Hostile[random.Next(Hostile.Length)]);
                    break;
                case 1:
                    for (var letters = random.Next(12); letters > 0; letters--)
                    {
                        text.Append((char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x250));
                    }

                    break;
                default:
                    var word = words[random.Next(words.Length)];
                    text.Append(random.Next(4) == 0 && word.Length > 2 ? word.Remove(random.Next(word.Length), 1) : word);
                    break;
            }

            text.Append(random.Next(5) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    /// <summary>The texts of the modules' recipes.</summary>
    private static IEnumerable<SearchDocument> Seed()
    {
        var modules = Path.Combine(Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepoRoot").Value!, "modules");
        foreach (var file in Directory.GetDirectories(modules).Select(module => Path.Combine(module, "Recipes")).Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.json")))
        {
            using var recipe = JsonDocument.Parse(File.ReadAllText(file), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            foreach (var item in recipe.RootElement.GetProperty("steps").EnumerateArray().Where(step => step.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Array).SelectMany(step => step.GetProperty("data").EnumerateArray()))
            {
                if (item.TryGetProperty("ContentItemId", out var id) && item.TryGetProperty("DisplayText", out var title))
                {
                    yield return new SearchDocument
                    {
                        Id = id.GetString()!,
                        Version = "1",
                        Culture = item.TryGetProperty("LocalizationPart", out var part) ? part.GetProperty("Culture").GetString()! : "fr",
                        Type = item.GetProperty("ContentType").GetString()!,
                        Title = title.GetString()!,
                        Body = PlainText.From(string.Join(' ', Texts(item))),
                    };
                }
            }
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property is { Name: "Text" or "Html", Value.ValueKind: JsonValueKind.String } ? [property.Value.GetString()!] : Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
