namespace AvsPortal.Search.Analysis;

/// <summary>What differs between the languages: the stemmer and the words that say nothing alone.</summary>
internal sealed class Language
{
    private readonly Func<IStemmer> stemmer;
    /// <summary>Written with their accents (in one character or two) these are words of their own: summer, born, due, sure.</summary>
    private static readonly HashSet<string> AccentedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "été", "e\u0301te\u0301", "né", "ne\u0301", "dû", "du\u0302", "sûr", "su\u0302r",
    };

    /// <summary>Before « été » they make it a form of « être ».</summary>
    private static readonly HashSet<string> BeforeParticiple = new(StringComparer.Ordinal)
    {
        "a", "ai", "as", "avons", "avez", "ont", "avait", "avais", "avaient", "avions", "aviez", "aura", "auront", "aurait", "aurais", "auraient", "avoir", "ayant", "ait", "aient",
        "eu", "pas", "deja", "toujours", "jamais", "bien", "egalement", "aussi", "elle", "il", "je", "on",
    };

    private readonly HashSet<string> stopWords;

    private Language(string culture, Func<IStemmer> stemmer, string stopWords)
    {
        Culture = culture;
        this.stemmer = stemmer;
        this.stopWords = new HashSet<string>(stopWords.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
    }

    public static Language French { get; } = new("fr", () => new FrenchStemmer(), """
        a ai as au aucun aucune aux avec avez avons c car ce ceci cela celle celles celui ces cet cette ceux chaque ci comme comment d dans de des donc dont
        du elle elles en encore entre es est et etaient etait etant etc ete etes etre eu eux fait faut hors il ils j je jusqu l la laquelle le lequel les
        lesquelles lesquels leur leurs lorsqu lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont ou par pas peut peuvent plus pour pourquoi
        puisqu qu quand que quel quelle quelles quels qui quoi quoiqu s sa sans se sera serait ses si sinon soi soit son sont sous suis sur t ta tandis te tes
        toi ton tous tout toute toutes tres tu un une vers voici voila vos votre vous y
        """);

    public static Language English { get; } = new("en", () => new EnglishStemmer(), """
        a about an and any are as at be been being but by c can could d did do does for from had has have having he her here him his how i if in into is it
        its j just l m may me might more most must my n no nor not of off on only or other our out over own qu s same she should so some such t than that the
        their them then there these they this those through to too under until up very was we were what when where which while who whom why will with would you your
        """);

    public static IReadOnlyList<Language> All { get; } = [French, English];

    /// <summary>Two letters, as in the paths: <c>fr</c> or <c>en</c>.</summary>
    public string Culture { get; }

    public Language Other => ReferenceEquals(this, French) ? English : French;

    /// <summary>The language of a culture such as <c>fr-CA</c>; French for one that the portal does not speak.</summary>
    public static Language For(string? culture) =>
        culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : French;

    public IStemmer CreateStemmer() => stemmer();

    /// <summary>Whether a word of a query says nothing alone, as it is written and after the word before it: « emploi d’été » is about summer.</summary>
    /// <param name="word">Folded.</param>
    /// <param name="written">As typed.</param>
    /// <param name="before">The word before, folded; null at the beginning.</param>
    public bool IsStopWord(string word, ReadOnlySpan<char> written, string? before) =>
        IsStopWord(word) && !(ReferenceEquals(this, French) && AccentedWords.Contains(written.ToString())
            && (word != "ete" || before is null || !BeforeParticiple.Contains(before)));

    /// <summary>Whether the folded word says nothing alone. Such words are indexed, so that phrases and queries made of them work.</summary>
    public bool IsStopWord(string word) => stopWords.Contains(word);
}
