using System.Globalization;
using System.Text;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// The order of names in Québec: letters first, then accents compared from the end of the word
/// (cote, côte, coté, côté), then case. The key holds hexadecimal digits only, so that any database,
/// whatever its collation, and any machine, whatever its ICU, sorts it alike.
/// </summary>
public sealed class FrenchCanadianOrder : IComparer<string>
{
    /// <summary>Length that an index column needs to hold any key.</summary>
    public const int KeyLength = 500;

    private const int MaxWeights = 80;

    // "00" twice, then an accent (2) and a case (1) for each letter.
    private const int Separators = 4;
    private const int TailOfALetter = 3;

    // Order of the Unicode collation table; an accent that is not here comes last.
    private const string Accents = "\u0301\u0300\u0306\u0302\u030C\u030A\u0308\u030B\u0303\u0307\u0327\u0328";

    /// <summary>The comparer.</summary>
    public static FrenchCanadianOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    /// <summary>A key whose ordinal order is the order of the texts; "" for null.</summary>
    public static string Key(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "";
        }

        var letters = new StringBuilder();
        var accents = new List<int>();
        var cases = new StringBuilder();
        foreach (var c in Expand(text.Trim()).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                if (accents.Count > 0)
                {
                    accents[^1] = Accent(c);
                }

                continue;
            }

            var letter = Letter(char.ToLowerInvariant(c));

            // Letters of other alphabets take more room each: fewer of them count.
            if (accents.Count == MaxWeights || letters.Length + letter.Length + Separators + ((accents.Count + 1) * TailOfALetter) > KeyLength)
            {
                break;
            }

            letters.Append(letter);
            accents.Add(1);
            cases.Append(char.IsUpper(c) ? '2' : '1');
        }

        accents.Reverse();
        return string.Concat(letters.ToString(), "00", string.Concat(accents.Select(Hex)), "00", cases.ToString());
    }

    private static string Expand(string text) => text
        .Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal)
        .Replace("æ", "ae", StringComparison.Ordinal).Replace("Æ", "AE", StringComparison.Ordinal);

    private static int Accent(char mark) => Accents.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? at + 2 : Accents.Length + 2;

    // Spaces before dashes before apostrophes before the rest, then digits, then letters.
    private static string Letter(char c) => c switch
    {
        >= '0' and <= '9' => Hex(0x20 + c - '0'),
        >= 'a' and <= 'z' => Hex(0x30 + c - 'a'),
        '-' or '\u2010' or '\u2011' or '–' or '—' => "11",
        '\'' or '’' => "12",
        _ when char.IsWhiteSpace(c) => "10",
        _ when !char.IsLetter(c) => "13",
        _ => "e" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
    };

    private static string Hex(int weight) => weight.ToString("x2", CultureInfo.InvariantCulture);
}
