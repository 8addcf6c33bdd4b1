using System.Text;
using System.Text.RegularExpressions;
using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// Goes through a fragment of HTML and mends its text. Tags come out as they went in, so that what was well formed stays so.
/// What is not closed properly is treated as text, never thrown away.
/// </summary>
internal sealed partial class TypographyWalk(string html, string language)
{
    private static readonly HashSet<string> Literal = new(StringComparer.OrdinalIgnoreCase)
        { "code", "pre", "kbd", "samp", "var", "script", "style", "textarea", "math", "svg" };

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    private readonly StringBuilder result = new(html.Length + 32);
    private readonly Stack<(string Name, string Language)> open = new();

    private string Language => open.TryPeek(out var top) ? top.Language : language;

    public string Run()
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            result.Append(TypographyRules.Mend(html[at..tag.Index], Language)).Append(tag.Value);
            at = tag.Index + tag.Length;
            if (tag.Groups["name"] is { Success: true } name)
            {
                Enter(tag, name.Value);
            }
        }

        return result.Append(TypographyRules.Mend(html[at..], Language)).ToString();
    }

    private void Enter(Match tag, string name)
    {
        if (tag.Groups["end"].Success)
        {
            Leave(name);
        }
        else if (!Void.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
        {
            open.Push((name, LanguageOf(tag.Value, name)));
        }
    }

    // "" is a passage that nobody mends.
    private string LanguageOf(string tag, string name)
    {
        if (Language.Length == 0 || Literal.Contains(name) || NotTranslated().IsMatch(tag))
        {
            return "";
        }

        if (Lang().Match(tag) is not { Success: true } lang)
        {
            return Language;
        }

        var code = lang.Groups["lang"].Value;
        return code.StartsWith("fr", StringComparison.OrdinalIgnoreCase) ? SiteCultures.French
            : code.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? SiteCultures.English
            : "";
    }

    // An end without a start closes nothing; elements whose end was left out end with the one around them.
    private void Leave(string name)
    {
        if (!open.Any(element => element.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        while (!open.Pop().Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
        }
    }

    [GeneratedRegex("<!--.*?-->|<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\slang\\s*=\\s*[\"']?(?<lang>[a-zA-Z-]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lang();

    [GeneratedRegex("\\stranslate\\s*=\\s*[\"']?no\\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotTranslated();
}
