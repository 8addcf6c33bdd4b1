using System.Globalization;
using System.Text;

namespace AvsPortal.Search.Analysis;

/// <summary>
/// Brings one character to the form that the index knows: no accent, no ligature, one apostrophe, one dash, one space,
/// full width made half. Case is kept, because compounds such as TransAl are split on it later.
/// </summary>
internal static class CharFolding
{
    private static readonly string?[] Cache = new string?[char.MaxValue + 1];

    /// <summary>What replaces the character: nothing for a mark that only decorates, one character, or a few (œ → oe).</summary>
    public static string Fold(char c) => Cache[c] ??= Compute(c);

    private static string Compute(char c) => c switch
    {
        '’' or '‘' or '‛' or 'ʼ' or 'ʹ' or '′' or '`' or '´' or '＇' => "'",
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '﹣' or '－' => "-",
        '®' or '™' or '©' or '℠' or '°' or 'º' or 'ª' => " ",
        // Soft hyphen, zero width space and joiners, byte order mark: nothing is seen, so nothing is kept.
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => "",
        'œ' => "oe", 'Œ' => "OE", 'æ' => "ae", 'Æ' => "AE", 'ß' => "ss", 'ẞ' => "SS",
        'ø' => "o", 'Ø' => "O", 'ł' => "l", 'Ł' => "L", 'đ' or 'ð' => "d", 'Đ' or 'Ð' => "D", 'þ' => "th", 'Þ' => "TH", 'ı' => "i",
        _ when char.IsSurrogate(c) => " ",
        _ when char.IsControl(c) || char.IsWhiteSpace(c) => " ",
        _ => Decompose(c),
    };

    private static string Decompose(char c)
    {
        if (c < 0x80)
        {
            return c.ToString();
        }

        string decomposed;
        try
        {
            decomposed = c.ToString().Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return " ";
        }

        var builder = new StringBuilder(decomposed.Length);
        foreach (var part in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
            {
                builder.Append(part);
            }
        }

        return builder.ToString();
    }
}
