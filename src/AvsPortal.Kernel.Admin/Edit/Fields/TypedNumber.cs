using System.Globalization;
using System.Text.RegularExpressions;

namespace AvsPortal.Kernel.Admin.Edit.Fields;

/// <summary>
/// A number as people type it in the editor's language: 1 234,5 in French, 1,234.5 in English, and the other's decimal sign where it
/// cannot be mistaken. What could be a thousand or a fraction is no number.
/// </summary>
internal static partial class TypedNumber
{
    /// <param name="typed">As it came.</param>
    /// <param name="scale">Decimals that the field takes; where it takes none, "1,000" is not 1.</param>
    /// <param name="number">0 when it cannot be read.</param>
    /// <param name="ambiguous">It can be read in two ways.</param>
    internal static bool TryParse(string typed, int scale, out decimal number, out bool ambiguous)
    {
        var plain = string.Concat(typed.Where(c => !char.IsWhiteSpace(c)));
        var decimalSign = CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator == "," ? ',' : '.';
        (number, ambiguous) = (0, false);
        if (decimalSign == '.' && Thousands().IsMatch(plain))
        {
            plain = plain.Replace(",", "", StringComparison.Ordinal);
        }
        else if (OneOrThousand().IsMatch(plain) && (scale == 0 || !plain.Contains(decimalSign, StringComparison.Ordinal)))
        {
            ambiguous = true;
            return false;
        }

        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}([.,]\d{3})+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneOrThousand();
}
