namespace AvsPortal.Search.Query;

/// <summary>Where sentences end, as a reader sees it.</summary>
internal static class SentenceEnds
{
    private const int LongestAbbreviation = 5;

    /// <summary>What is written with a point in the middle of a sentence, in either language.</summary>
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "m", "mm", "mr", "mrs", "ms", "dr", "me", "mgr", "prof", "st", "ste", "no", "nos", "n", "p", "pp", "art", "al", "vol", "cf", "ex", "fig", "inc", "ltd", "ltée", "co",
        "tél", "tel", "env", "max", "min", "janv", "févr", "avr", "juill", "sept", "oct", "nov", "déc", "jan", "feb", "mar", "apr", "aug", "dec", "vs", "e.g", "i.e",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence or a line ends right before a place of the text, which is white space.</summary>
    public static bool At(string text, int at)
    {
        if (at <= 0 || at >= text.Length)
        {
            return false;
        }

        if (text[at] == '\n')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[at]))
        {
            return false;
        }

        // « … l’aluminium. » ends the sentence as the point itself does.
        var last = at - 1;
        while (last > 0 && (text[last] is '»' or '”' or ')' or '"' || char.IsWhiteSpace(text[last])))
        {
            last--;
        }

        return text[last] is '!' or '?' or '…' || (text[last] == '.' && !IsAbbreviation(text, last) && StartsSentence(text, at));
    }

    private static bool IsAbbreviation(string text, int point)
    {
        var start = point;
        while (start > 0 && point - start <= LongestAbbreviation && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        // A capital alone is an initial.
        return (point - start == 1 && char.IsUpper(text[start])) || (point - start <= LongestAbbreviation && Lookup.Contains(text.AsSpan(start, point - start)));
    }

    private static bool StartsSentence(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '«' or '“' or '"' or '(' or '–' or '—' or '-'))
        {
            at++;
        }

        return at == text.Length || !char.IsLower(text[at]);
    }
}
