using System.Text.RegularExpressions;
using AvsPortal.Bilingual.Services;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// Spaces, quotation marks, apostrophes and dashes, as Québec French (OQLF, Commission de toponymie) and English write them.
/// Letters are never changed, and doing it twice changes nothing.
/// </summary>
public static class Typography
{
    private const int MostPasses = 8;

    /// <summary>
    /// Mends a text or a fragment of HTML. Tags, entities, comments, web addresses, <c>code</c> and its like stay as they are;
    /// so does what is marked as of a language that is not ours. A passage of our other language follows that one's rules.
    /// </summary>
    /// <param name="text">Text or HTML; null gives "".</param>
    /// <param name="culture">"fr" or "en": the language of what is not marked otherwise.</param>
    public static string Apply(string? text, string culture)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.Contains(TypographyRules.Mark, StringComparison.Ordinal))
        {
            // No document may hold it: nobody wrote such a text as prose.
            return text;
        }

        // A mended text may be read otherwise than before (a mark has come next to an address): it is mended until nothing changes.
        // Most texts hold nothing to mend, and are looked at once.
        var language = SiteCultures.Of(culture);
        try
        {
            for (var pass = 0; pass < MostPasses; pass++)
            {
                var mended = Once(text, language);
                if (string.Equals(mended, text, StringComparison.Ordinal))
                {
                    break;
                }

                text = mended;
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Nobody wrote such a text as prose; it is shown as it is.
        }

        return text;
    }

    private static string Once(string text, string language)
        => text.IndexOf('<', StringComparison.Ordinal) < 0 ? TypographyRules.Mend(text, language) : new TypographyWalk(text, language).Run();
}
