using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>What a word of one language would be in the other if it were the same word: qualité is quality, régulateur is regulator.</summary>
internal static class Cognates
{
    private static readonly (string French, string English)[] Endings =
    [
        ("iquement", "ically"), ("ement", "ely"), ("ment", "ly"), ("ite", "ity"), ("te", "ty"), ("ique", "ic"), ("ique", "ical"), ("logie", "logy"), ("ie", "y"), ("teur", "tor"),
        ("eur", "er"), ("aire", "ary"), ("aire", "ar"), ("oire", "ory"), ("euse", "ous"), ("eux", "ous"), ("if", "ive"), ("isme", "ism"), ("iste", "ist"),
        ("ance", "ancy"), ("ence", "ency"), ("elle", "al"), ("el", "al"), ("iser", "ize"), ("ifier", "ify"), ("er", "ate"), ("er", "e"), ("er", ""), ("ise", "ized"),
        ("re", "er"), ("e", ""),
    ];

    /// <summary>The candidates for a folded word of the other language in <paramref name="language"/>, likeliest first; the word itself is not among them.</summary>
    public static List<string> Of(string word, Language language)
    {
        List<string> alike = [];
        if (word.Length < 5)
        {
            return alike;
        }

        var single = word.TrimEnd('s');
        foreach (var (french, english) in Endings)
        {
            var (ending, becomes) = ReferenceEquals(language, Language.French) ? (english, french) : (french, english);
            if (ending.Length > 0 && single.EndsWith(ending, StringComparison.Ordinal) && single.Length - ending.Length >= 3)
            {
                alike.Add(string.Concat(single.AsSpan(0, single.Length - ending.Length), becomes));
            }
        }

        return alike;
    }
}
