using System.Text.RegularExpressions;

namespace AvsPortal.Kernel.Recipes;

/// <summary>A string of a recipe that stands for another value: <c>[js: …]</c> or <c>[file:text('…')]</c>.</summary>
internal static partial class RecipeScript
{
    /// <summary>Takes the script apart; false: the string stands for itself.</summary>
    internal static bool TryParse(string text, out string language, out string code)
    {
        if (text.Length > 4 && text[0] == '[' && text[^1] == ']')
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 1 && text[1..colon].ToUpperInvariant() is "JS" or "JAVASCRIPT" or "FILE")
            {
                language = text[1..colon].Equals("file", StringComparison.OrdinalIgnoreCase) ? "file" : "js";
                code = text[(colon + 1)..^1].Trim();
                return true;
            }
        }

        language = code = "";
        return false;
    }

    /// <summary>Takes <c>text('path')</c> or <c>base64('path')</c> apart.</summary>
    internal static bool TryParseFile(string code, out bool asBase64, out string path)
    {
        var match = FileCall().Match(code);
        asBase64 = match.Groups["as"].Value == "base64";
        path = match.Groups["path"].Value;

        return match.Success;
    }

    [GeneratedRegex(@"^(?<as>text|base64)\(\s*(?:'(?<path>[^']+)'|""(?<path>[^""]+)"")\s*\)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileCall();
}
