using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using AvsPortal.Tests.Shared;

namespace AvsPortal.Benchmarks;

/// <summary>
/// How well the portal's own query path ranks a judged collection (docs.jsonl, queries.tsv, qrels.tsv), as typed and as people mistype.
/// </summary>
internal static class RelevanceBenchmark
{
    /// <param name="folder">The collection.</param>
    /// <param name="options">Other weights to try, such as <c>Title=0.5</c>; <c>typed</c> for queries as typed only.</param>
    public static int Run(string folder, params ReadOnlySpan<string> options)
    {
        var typedOnly = false;
        foreach (var option in options)
        {
            if (option.Split('=') is [var name, var value])
            {
                var weight = typeof(RankingWeights).GetProperty(name) ?? throw new ArgumentException($"No weight is called {name}.", nameof(options));
                weight.SetValue(RankingWeights.Default, Convert.ChangeType(value, weight.PropertyType, CultureInfo.InvariantCulture));
            }

            typedOnly |= option == "typed";
        }

        return File.Exists(Path.Combine(folder, "queries.tsv")) ? RunOne(folder, typedOnly) : CrossLanguageBenchmark.Run(folder, typedOnly);
    }

    private static int RunOne(string folder, bool typedOnly)
    {
        var root = Path.Combine(Path.GetTempPath(), "avs-relevance-" + Guid.NewGuid().ToString("N"));
        try
        {
            using var store = IndexStore.Open(root);
            var watch = Stopwatch.StartNew();
            var (count, culture) = Index(store, Path.Combine(folder, "docs.jsonl"));
            Console.WriteLine($"{Path.GetFileName(folder.TrimEnd('/'))} ({culture}): {count} documents, {count / watch.Elapsed.TotalSeconds:F0} a second");
            MeasureAll(new SearchEngine(() => store), culture, Path.Combine(folder, "queries.tsv"), Path.Combine(folder, "qrels.tsv"), typedOnly);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        return 0;
    }

    /// <summary>Asks the queries of one file as typed and as people mistype them, and prints a line for each.</summary>
    internal static void MeasureAll(SearchEngine engine, string culture, string queriesFile, string qrelsFile, bool typedOnly)
    {
        var queries = Rows(queriesFile).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        var judged = Rows(qrelsFile)
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.ToDictionary(row => row[1], row => double.Parse(row[2], CultureInfo.InvariantCulture), StringComparer.Ordinal), StringComparer.Ordinal);
        Console.WriteLine($"{"queries as",-26}{"nDCG@10",9}{"MAP",8}{"MRR",8}{"R@100",8}{"S@1",8}{"p50 ms",8}{"p99 ms",8}");
        foreach (var (name, typed) in Degradations().Take(typedOnly ? 1 : int.MaxValue))
        {
            Measure(engine, culture, name, typed, queries, judged);
        }
    }

    /// <summary>Fills an index with the documents of a file.</summary>
    /// <param name="store">The index.</param>
    /// <param name="path">A JSON object a line.</param>
    /// <param name="only">The language to index; null for all.</param>
    internal static (int Count, string Culture) Index(IndexStore store, string path, string? only = null)
    {
        var culture = "fr";
        var count = 0;
        foreach (var batch in File.ReadLines(path).Chunk(2000))
        {
            List<SearchDocument> documents = [];
            foreach (var line in batch)
            {
                using var json = JsonDocument.Parse(line);
                var source = json.RootElement;
                if (only is not null && source.GetProperty("lang").GetString() != only)
                {
                    continue;
                }

                culture = source.GetProperty("lang").GetString()!;
                documents.Add(new SearchDocument
                {
                    Id = source.GetProperty("id").ToString(),
                    Version = "1",
                    Culture = culture,
                    Type = "Page",
                    Title = source.GetProperty("title").GetString() ?? "",
                    Body = source.GetProperty("body").GetString() ?? "",
                });
            }

            store.Write(documents, []);
            count += documents.Count;
        }

        return (count, culture);
    }

    private static IEnumerable<(string Name, Func<string, Random, string> Typed)> Degradations() =>
    [
        ("typed", (text, _) => text),
        ("without accents", (text, _) => string.Concat(text.Select(c => c < 0x80 || c == '’' ? c.ToString() : CharFolding.Fold(c)))),
        ("CAPITALS", (text, _) => text.ToUpperInvariant()),
        ("typographic apostrophe", (text, _) => text.Replace('\'', '’')),
        ("apostrophe as a space", (text, _) => text.Replace('\'', ' ').Replace('’', ' ')),
        ("one typo", Mistype),
        ("last word cut at 60 %", (text, _) => Cut(text)),
    ];

    /// <summary>One letter left out, doubled, swapped or replaced in a word of five letters or more.</summary>
    internal static string Mistype(string text, Random random)
    {
        var words = text.Split(' ');
        var candidates = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsLetter)).ToArray();
        if (candidates.Length == 0)
        {
            return text;
        }

        var chosen = candidates[random.Next(candidates.Length)];
        var word = words[chosen];
        var at = random.Next(1, word.Length - 1);
        words[chosen] = random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => string.Concat(word.AsSpan(0, at), word[at + 1].ToString(), word[at].ToString(), word.AsSpan(at + 2)),
            _ => string.Concat(word.AsSpan(0, at), ((char)('a' + random.Next(26))).ToString(), word.AsSpan(at + 1)),
        };
        return string.Join(' ', words);
    }

    /// <summary>The last word that has letters, in the middle of its typing; what follows it is not typed yet.</summary>
    private static string Cut(string text)
    {
        var end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[..(start + (int)Math.Ceiling((end - start) * 0.6))];
    }

    private static void Measure(
        SearchEngine engine, string culture, string name, Func<string, Random, string> typed,
        Dictionary<string, string> queries, Dictionary<string, Dictionary<string, double>> judged)
    {
        var random = new Random(20150618);
        double ndcg = 0, map = 0, mrr = 0, recall = 0, first = 0;
        List<double> times = [];
        var asked = 0;
        foreach (var (id, text) in queries.Where(query => judged.ContainsKey(query.Key)))
        {
            var request = new SearchRequest { Text = typed(text, random), Culture = culture, Audiences = ["everyone"], PageSize = 100, Guidance = SeededGlossary.Guidance };
            var watch = Stopwatch.GetTimestamp();
            var found = engine.Search(request).Hits.Select(hit => hit.Id).ToList();
            times.Add(Stopwatch.GetElapsedTime(watch).TotalMilliseconds);
            var grades = judged[id];
            var gains = found.ConvertAll(hit => grades.GetValueOrDefault(hit));
            var best = Dcg(grades.Values.OrderDescending());
            ndcg += best > 0 ? Dcg(gains) / best : 0;
            var right = 0;
            var precision = 0d;
            for (var rank = 0; rank < gains.Count; rank++)
            {
                if (gains[rank] > 0)
                {
                    precision += ++right / (rank + 1d);
                    mrr += right == 1 ? 1 / (rank + 1d) : 0;
                }
            }

            var relevant = grades.Values.Count(grade => grade > 0);
            map += precision / Math.Max(1, relevant);
            recall += right / (double)Math.Max(1, relevant);
            first += gains.Count > 0 && gains[0] > 0 ? 1 : 0;
            asked++;
        }

        times.Sort();
        Console.WriteLine($"{name,-26}{ndcg / asked,9:F4}{map / asked,8:F3}{mrr / asked,8:F3}{recall / asked,8:F3}{first / asked,8:F3}{times[times.Count / 2],8:F2}{times[(int)(times.Count * 0.99)],8:F2}   {asked} queries");
    }

    private static double Dcg(IEnumerable<double> gains) => gains.Take(10).Select((gain, rank) => gain / Math.Log2(rank + 2)).Sum();

    internal static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split('\t'));
}
