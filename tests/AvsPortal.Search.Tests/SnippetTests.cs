using AvsPortal.Search.Index;

namespace AvsPortal.Search.Tests;

/// <summary>Passages and marks: whole sentences, the best place of a long text, its page, and nothing but safe HTML.</summary>
public sealed class SnippetTests
{
    private const string Filler = "Une phrase qui ne dit rien du tout de plus. ";

    [Fact]
    public void LongDocument_ShowsThePassageThatHasAllTheWords_WithItsPage()
    {
        var pages = Enumerable.Range(1, 120).Select(number => string.Concat(Enumerable.Repeat(Filler, 60)) + $"Les fonderies, page {number}.").ToArray();
        pages[89] += "\nLa fonderie d’Arvida fut la plus grande du monde. " + Filler;
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre") with { Pages = [.. pages.Select((text, i) => new FilePage("rapport.pdf", "Rapport", i + 1, text))] });

        var hit = index.Search("plus grande fonderie Arvida").Hits[0];

        Assert.Contains("La <mark>fonderie</mark> d’<mark>Arvida</mark> fut la", hit.SnippetHtml, StringComparison.Ordinal);
        Assert.Equal(("Rapport", 90), (hit.File, hit.Page));
    }

    [Fact]
    public void LongText_ShowsThePassageThatHasAllTheWords()
    {
        var text = string.Concat(Enumerable.Repeat(Filler + "Les fonderies. ", 3000)) + "La fonderie d’Arvida fut la plus grande. " + Filler;
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre", text));
        Assert.Contains("La <mark>fonderie</mark> d’<mark>Arvida</mark> fut", index.Search("plus grande fonderie Arvida").Hits[0].SnippetHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void TextWithoutPages_HasNoPage()
    {
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre", "La fonderie d’Arvida."));
        Assert.Null(index.Search("arvida").Hits[0].Page);
    }

    [Theory]
    [InlineData("métaux", "Le métal", "Le <mark>métal</mark>")]
    [InlineData("generale", "Les directions générales", "Les directions <mark>générales</mark>")]
    [InlineData("coeur", "Au cœur", "Au <mark>cœur</mark>")]
    [InlineData("CŒUR", "Au coeur", "Au <mark>coeur</mark>")]
    [InlineData("l'aluminium", "L’aluminium", "L’<mark>aluminium</mark>")]
    [InlineData("cnrc", "Le C.N.R.C. aussi", "Le <mark>C.N.R.C.</mark> aussi")]
    [InlineData("equipements", "E\u0301quipements", "<mark>E\u0301quipements</mark>")]
    public void Words_AreMarkedAsTheTextHasThem(string typed, string text, string html)
    {
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre", text));
        Assert.Equal(html, index.Search(typed).Hits[0].SnippetHtml);
    }

    [Fact]
    public void Sentences_AreWhole_WhenTheyAreNotTooLong()
    {
        var text = string.Concat(Enumerable.Repeat(Filler, 20)) + "Arvida ouvre en 1927. " + string.Concat(Enumerable.Repeat(Filler, 20));
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre", text));

        var snippet = index.Search("arvida").Hits[0].SnippetHtml;

        Assert.StartsWith("… <mark>Arvida</mark> ouvre", snippet, StringComparison.Ordinal);
        Assert.EndsWith(". …", snippet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Arvida ouvre en 1927. Puis vient une phrase qui n’en finit pas, et qui dit une chose et son contraire, et encore une autre chose, puis la même chose d’une autre façon, sans jamais vraiment conclure quoi que ce soit de ce qui précède, hélas pour qui lit jusqu’ici.", "<mark>Arvida</mark> ouvre en 1927. …")]
    [InlineData("À Arvida, M. Tremblay et Mme Cherry ont lancé le projet no. 4 de la Société, avec l’appui de l’art. 12. La suite de cette histoire est bien trop longue pour tenir dans un extrait, car elle parle de tout et de rien, et encore de bien d’autres choses que personne ne lira.", "À <mark>Arvida</mark>, M. Tremblay et Mme Cherry ont lancé le projet no. 4 de la Société, avec l’appui de l’art. 12. …")]
    public void Sentences_EndWhereAReaderSeesTheirEnd(string text, string html)
    {
        using var index = new TestIndex(TestIndex.Page("x", "fr", "Titre", text));
        Assert.Equal(html, index.Search("arvida").Hits[0].SnippetHtml);
    }
}
