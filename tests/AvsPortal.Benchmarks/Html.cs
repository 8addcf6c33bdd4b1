using System.Net;
using System.Text.RegularExpressions;

namespace AvsPortal.Benchmarks;

/// <summary>Just enough of a form reader for a benchmark.</summary>
internal static partial class Html
{
    public static string Value(string page, string name)
    {
        var input = Inputs().Matches(page).Select(match => match.Value).FirstOrDefault(tag => tag.Contains($"name=\"{name}\"", StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No field {name} on the page.");
        return WebUtility.HtmlDecode(ValueOf().Match(input).Groups["value"].Value);
    }

    [GeneratedRegex("<input[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Inputs();

    [GeneratedRegex("value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ValueOf();
}
