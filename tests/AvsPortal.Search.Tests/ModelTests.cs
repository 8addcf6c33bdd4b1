using System.Globalization;
using AvsPortal.Search.Index;
using AvsPortal.Search.Query;
using CsCheck;

namespace AvsPortal.Search.Tests;

/// <summary>What is found, how much of it, and its counts by facet, against a model that reads every document; with rights, deletions and several segments.</summary>
public sealed class ModelTests
{
    /// <summary>With so many documents that have all words, the search looks no further: docs/adr/0006.</summary>
    private const int Enough = 100;

    private const int MostDocuments = 900;

    private static readonly string[] Words = ["zinc", "cuivre", "nickel", "cobalt", "titane", "bronze", "laiton", "argent", "platine", "mercure"];
    private static readonly string[] Audiences = ["everyone", "partners", "board"];

    private static readonly Gen<(string[] Words, string Audience, int Year)[]> Documents = Gen.Select(
        Gen.OneOf(Words).Array[1, 12], Gen.OneOf(Audiences), Gen.Int[2000, 2003]).Array[1, MostDocuments];

    private static readonly Gen<(string[] Words, bool Partner, int? Year)> Asked = Gen.Select(Gen.OneOf(Words).Array[1, 7], Gen.Bool, Gen.Int[2000, 2003].Nullable());

    [Fact]
    public void Search_CountsAsAModelDoes() => Gen.Select(Documents, Documents, Asked.Array[1, 8]).Sample(
        site =>
        {
            var (first, second, questions) = site;
            using var index = new TestIndex([.. first.Select(Document)]);
            var removed = Enumerable.Range(0, first.Length).Where(number => number % 5 == 0).Select(number => "d" + number).ToArray();
            index.Store.Write([.. second.Take(first.Length / 2).Select(Document)], removed);
            var replaced = Math.Min(second.Length, first.Length / 2);
            var there = first.Select((item, number) => (Item: number < replaced ? second[number] : item, Number: number))
                .Where(item => item.Number < replaced || item.Number % 5 != 0).Select(item => item.Item).ToList();
            foreach (var (words, partner, year) in questions)
            {
                string[] audiences = partner ? ["everyone", "partners"] : ["everyone"];
                var found = Found([.. there.Where(item => audiences.Contains(item.Audience))], [.. words.Distinct()]);
                var kept = year is null ? found : found.FindAll(item => item.Year == year);

                var result = index.Engine.Search(new SearchRequest
                {
                    Text = string.Join(' ', words),
                    Culture = "fr",
                    Audiences = audiences,
                    PageSize = MostDocuments,
                    Narrowed = year is null ? new Dictionary<Facet, string>() : new Dictionary<Facet, string> { [Facet.Year] = year.Value.ToString(CultureInfo.InvariantCulture) },
                });

                Assert.Equal(kept.Count, result.Total);
                Assert.Equal(kept.Count, result.Hits.Count);
                Assert.Equal(
                    kept.GroupBy(item => item.Year).Select(group => new FacetCount(group.Key.ToString(CultureInfo.InvariantCulture), group.Count())).OrderByDescending(count => count.Value),
                    result.Facets.Years);
            }
        },
        iter: 25,
        threads: 1);

    private static List<(string[] Words, string Audience, int Year)> Found(List<(string[] Words, string Audience, int Year)> readable, string[] words)
    {
        // None of the words is like another: nothing is ever corrected here.
        var all = readable.FindAll(item => words.All(item.Words.Contains));
        return all.Count >= Enough ? all : readable.FindAll(item => words.Any(item.Words.Contains));
    }

    private static SearchDocument Document((string[] Words, string Audience, int Year) item, int number) =>
        TestIndex.Page("d" + number, "fr", "titre", string.Join(' ', item.Words), item.Audience) with { Year = item.Year };
}
