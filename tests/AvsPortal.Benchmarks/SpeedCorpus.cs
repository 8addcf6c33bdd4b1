using System.Text;
using System.Text.Json;
using AvsPortal.Search.Index;

namespace AvsPortal.Benchmarks;

/// <summary>Documents of about 850 bytes made from sentences of the given collections, and the collections' own queries. The same at every run.</summary>
internal sealed class SpeedCorpus : IDisposable
{
    private const int Bytes = 850;
    private static readonly string[] Types = ["Page", "News", "Mandate", "TimelineEvent", "TeamMember", "Partner"];
    private readonly Dictionary<string, SentenceFile> sentences = new(StringComparer.Ordinal) { ["fr"] = new(), ["en"] = new() };

    public SpeedCorpus(string folder)
    {
        foreach (var collection in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var culture = "fr";
            foreach (var line in File.ReadLines(Path.Combine(collection, "docs.jsonl")))
            {
                using var json = JsonDocument.Parse(line);
                culture = json.RootElement.GetProperty("lang").GetString()!;
                var text = json.RootElement.GetProperty("body").GetString()!;
                for (var at = 0; at < text.Length && at < 20_000;)
                {
                    var end = text.IndexOf(". ", Math.Min(at + 60, text.Length), StringComparison.Ordinal);
                    end = end < 0 || end - at > 400 ? Math.Min(text.Length, at + 300) : end + 1;
                    sentences[culture].Add(text[at..end].Trim());
                    at = end;
                }
            }

            foreach (var file in Directory.GetFiles(collection, "queries*.tsv").Order(StringComparer.Ordinal))
            {
                var language = Path.GetFileName(file) is "queries.fr.tsv" ? "fr" : Path.GetFileName(file) is "queries.en.tsv" ? "en" : culture;
                Queries.AddRange(File.ReadLines(file).Select(line => line.Split('\t')).Where(row => row.Length > 1).Select(row => new SpeedQuery(row[1], language, Path.GetFileName(collection))));
            }
        }
    }

    /// <summary>The queries of all collections.</summary>
    public List<SpeedQuery> Queries { get; } = [];

    /// <summary>Two thirds in French; most for everyone; types, years, sections and organisations as a portal has them.</summary>
    public IEnumerable<SearchDocument> Documents(int count)
    {
        var random = new Random(20150618);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            var culture = random.Next(3) < 2 ? "fr" : "en";
            var from = sentences[culture];
            text.Clear();
            while (text.Length < Bytes - 60)
            {
                text.Append(from[random.Next(from.Count)]).Append(' ');
            }

            var title = from[random.Next(from.Count)];
            var organization = random.Next(60);
            yield return new SearchDocument
            {
                Id = "d" + i,
                Version = "v" + i,
                Culture = culture,
                Type = Types[random.Next(Types.Length)],
                Title = title.Length > 60 ? title[..60] : title,
                Body = text.ToString(0, Math.Min(text.Length, Bytes - 60)),
                Url = $"/{culture}/d{i}",
                Audience = random.Next(20) switch { < 17 => "everyone", < 19 => "partners", _ => "board" },
                Year = random.Next(2) == 0 ? 1996 + random.Next(30) : null,
                Section = "Section" + random.Next(6),
                Organization = organization < 40 ? "Organisation " + organization : null,
                Date = new DateOnly(1996 + random.Next(30), 1 + random.Next(12), 1 + random.Next(28)),
            };
        }
    }

    public void Dispose()
    {
        foreach (var file in sentences.Values)
        {
            file.Dispose();
        }
    }
}
