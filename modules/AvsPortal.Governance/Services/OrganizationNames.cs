using System.Globalization;
using System.Text;

namespace AvsPortal.Governance.Services;

public static class OrganizationNames
{
    /// <summary>
    /// The same for all spellings of one name: without case, accents, spaces, dashes and apostrophes, « &amp; » read as « et ».
    /// </summary>
    public static string Key(string? name)
    {
        var key = new StringBuilder();
        foreach (var c in (name ?? "").Replace("&", "et", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(char.ToLowerInvariant(c));
            }
        }

        return key.Length > 200 ? key.ToString(0, 200) : key.ToString();
    }
}
