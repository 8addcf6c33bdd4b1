using System.Globalization;
using System.Text;
using OrchardCore.Modules.Services;

namespace AvsPortal.Kernel.Shell;

/// <summary>Makes a part of an address from a text: lowercase ASCII letters and digits where Latin letters stood, other letters as they are.</summary>
internal sealed class SlugService : ISlugService
{
    private const char Hyphen = '-';

    public string Slugify(string text) => Slugify(text, Hyphen);

    public string Slugify(string text, char separator)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                slug.Append(Spell(Rune.ToLowerInvariant(rune)));
            }
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != separator)
            {
                slug.Append(separator);
            }
        }

        return slug.ToString().TrimEnd(separator);
    }

    // Letters that do not come apart into a letter and a mark.
    private static string Spell(Rune rune) => rune.Value switch
    {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        _ => rune.ToString(),
    };
}
