using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using CsCheck;

namespace AvsPortal.Search.Tests;

/// <summary>
/// Ten thousand random sites and their readers, all in one index, against a model: a reader meets no title, count, snippet, facet,
/// suggestion or correction of what is not theirs, be it of another audience of their site or of another site.
/// </summary>
public sealed class ReadersTests : IDisposable
{
    private const int Sites = 10_000;

    private static readonly string[] Words = ["aluminium", "region", "equipe", "mandat", "forum", "zirconium", "molybdene", "arvida"];
    private static readonly string[] Audiences = ["everyone", "partners", "board", "staff"];
    private static readonly string[] Types = ["Page", "Event", "Minutes"];

    private static readonly Gen<(string Culture, string Audience, string Type, string First, string Second, int Year)[]> Site = Gen.Select(
        Gen.OneOf("fr", "en"), Gen.OneOf(Audiences), Gen.OneOf(Types), Gen.OneOf(Words), Gen.OneOf(Words), Gen.Int[2000, 2003]).Array[1, 5];

    private static readonly Gen<(int Site, string[] Audiences, string[] Types, string Word, string Culture)> Reader = Gen.Select(
        Gen.Int[0, Sites - 1], Gen.OneOf(Audiences).Array[0, 2], Gen.OneOf(Types).Array[0, 3], Gen.OneOf(Words), Gen.OneOf("fr", "en"));

    private readonly SearchDocument[][] sites;
    private readonly TestIndex index;

    public ReadersTests()
    {
        var generated = new List<SearchDocument[]>();
        var random = new PCG(7, 2026);
        for (var site = 0; site < Sites; site++)
        {
            generated.Add([.. Site.Generate(random, null, out _).Select((item, number) => Document(generated.Count, number, item))]);
        }

        sites = [.. generated];
        index = new TestIndex([.. sites.SelectMany(site => site)]);
    }

    public void Dispose() => index.Dispose();

    [Fact]
    public void AnyReader_OfAnySite_MeetsOnlyWhatIsTheirs() => Reader.Sample(
        reader =>
        {
            string[] audiences = [.. reader.Audiences.Append("everyone").Distinct(StringComparer.Ordinal).Select(audience => Token(reader.Site, audience))];
            var theirs = sites[reader.Site].Where(document => audiences.Contains(document.Audience) && reader.Types.Contains(document.Type)).ToList();
            var found = theirs.Where(document => document.Title.Contains(reader.Word, StringComparison.Ordinal)).ToList();
            var expected = found.Where(document => document.Culture == reader.Culture).ToList();
            var request = new SearchRequest { Text = reader.Word, Culture = reader.Culture, Audiences = audiences, Types = reader.Types };

            var result = index.Engine.Search(request);

            // A word that only others may read must not even be known to exist: alone, in a compound, next to another.
            if (found.Count == 0)
            {
                var absent = index.Engine.Search(request with { Text = $"titre{reader.Site}-xyzxyz" });
                var hidden = index.Engine.Search(request with { Text = $"titre{reader.Site}-{reader.Word}" });
                Assert.Equal((absent.Total, absent.OtherTotal), (hidden.Total, hidden.OtherTotal));
            }

            Assert.Equal(expected.Select(document => document.Id).Order(), result.Hits.Select(hit => hit.Id).Order());
            Assert.Equal(expected.Count, result.Total);
            Assert.Equal(found.Count - expected.Count, result.OtherTotal);
            Assert.All(result.Hits, hit => Assert.Contains($"s{reader.Site}x", hit.SnippetHtml, StringComparison.Ordinal));
            Same(expected, document => document.Type, result.Facets.Types);
            Same(expected, document => document.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)!, result.Facets.Years);
            Same(expected, document => document.Organization!, result.Facets.Organizations);

            var mine = theirs.Where(document => document.Culture == reader.Culture).SelectMany(document => new[] { document.Title, document.Organization! }).ToHashSet(StringComparer.Ordinal);
            Assert.All(index.Engine.Suggest(request with { Text = reader.Word[..3] }), suggestion => Assert.Contains(suggestion.Text, mine));
            Assert.All(index.Engine.Suggest(request with { Text = "org" }), suggestion => Assert.Contains(suggestion.Text, mine));

            if (index.Engine.Search(request with { Text = Mistyped(reader.Word) }).Correction?.Text is { } meant)
            {
                Assert.Contains(theirs, document => document.Title.Contains(meant, StringComparison.OrdinalIgnoreCase) || document.Body.Contains(meant, StringComparison.OrdinalIgnoreCase));
            }
        },
        iter: Sites,
        threads: 1);

    private static void Same(List<SearchDocument> documents, Func<SearchDocument, string> value, IReadOnlyList<FacetCount> counts) => Assert.Equal(
        documents.GroupBy(value).Select(group => new FacetCount(group.Key, group.Count())).OrderBy(count => count.Value, StringComparer.Ordinal),
        counts.OrderBy(count => count.Value, StringComparer.Ordinal));

    private static string Mistyped(string word) => string.Concat(word.AsSpan(0, 3), "x", word.AsSpan(4));

    private static string Token(int site, string audience) => $"s{site}-{audience}";

    private static SearchDocument Document(int site, int number, (string Culture, string Audience, string Type, string First, string Second, int Year) item) =>
        TestIndex.Page($"s{site}n{number}", item.Culture, $"{item.First} {item.Second} titre{site}", $"{item.First} s{site}x corps", Token(site, item.Audience), type: item.Type) with
        {
            Year = item.Year,
            Organization = $"Organisation {site} {item.Audience}",
        };
}
