using System.Globalization;
using System.Text;

namespace AvsPortal.Kernel.Contents.Indexes;

/// <summary>What a title is found and sorted by: « Équipe » and "equipe" have the same key.</summary>
internal static class TitleKey
{
    /// <summary>Lower case, without accents, ligatures apart, one kind of apostrophe and of space; at most as long as the column.</summary>
    internal static string Of(string? title)
    {
        var key = new StringBuilder();
        foreach (var c in (title ?? "").Trim().Normalize(NormalizationForm.FormKD))
        {
            switch (char.ToLowerInvariant(c))
            {
                case var mark when CharUnicodeInfo.GetUnicodeCategory(mark) == UnicodeCategory.NonSpacingMark:
                    break;
                case 'œ':
                    key.Append("oe");
                    break;
                case 'æ':
                    key.Append("ae");
                    break;
                case '’':
                    key.Append('\'');
                    break;
                case var space when char.IsWhiteSpace(space):
                    key.Append(' ');
                    break;
                case var letter:
                    key.Append(letter);
                    break;
            }
        }

        return key.Length > TitleIndex.KeyLength ? key.ToString(0, TitleIndex.KeyLength) : key.ToString();
    }
}
