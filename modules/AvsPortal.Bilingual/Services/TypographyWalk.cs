using System.Text.RegularExpressions;
using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Bilingual.Services;

/// <summary>
/// Goes through a fragment of HTML and mends its text. Tags come out as they went in, so that what was well formed stays so.
/// What is not closed properly is treated as text, never thrown away. The text of a paragraph is mended as a whole, emphasis and links
/// in it being marks; what it holds in another language is mended apart.
/// </summary>
internal sealed partial class TypographyWalk(string html, string language)
{
    private static readonly HashSet<string> Literal = new(StringComparer.OrdinalIgnoreCase)
        { "code", "pre", "kbd", "samp", "var", "script", "style", "textarea", "math", "svg" };

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    // What stands within a line of text; anything else ends it.
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private readonly List<string> pieces = [];
    private readonly List<Line> lines = [];
    private readonly Stack<Element> open = new();

    public string Run()
    {
        open.Push(new Element("", language, NewLine(language)));
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            Text(html[at..tag.Index]);
            pieces.Add(tag.Value);
            at = tag.Index + tag.Length;
            if (tag.Groups["name"] is { Success: true } name)
            {
                Enter(tag, name.Value);
            }
        }

        Text(html[at..]);
        lines.ForEach(Mend);
        return string.Concat(pieces);
    }

    private string Language => open.Peek().Language;

    private void Text(string text)
    {
        open.Peek().Line.Places.Add(pieces.Count);
        pieces.Add(text);
    }

    private void Mend(Line line)
    {
        var text = string.Join(TypographyRules.Mark, line.Places.Select(place => pieces[place]));
        var mended = TypographyRules.Mend(text, line.Language).Split(TypographyRules.Mark);
        for (var i = 0; i < mended.Length && mended.Length == line.Places.Count; i++)
        {
            pieces[line.Places[i]] = mended[i];
        }
    }

    private Line NewLine(string ofLanguage)
    {
        var line = new Line(ofLanguage, []);
        lines.Add(line);
        return line;
    }

    // What comes after a block is another line than what came before it.
    private void BreakLine()
    {
        var around = open.Peek();
        around.Line = NewLine(around.Language);
    }

    private void Enter(Match tag, string name)
    {
        var isInline = Inline.Contains(name);
        if (!isInline)
        {
            BreakLine();
        }

        if (tag.Groups["end"].Success)
        {
            Leave(name);
        }
        else if (!Void.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
        {
            var its = LanguageOf(tag.Value, name);
            open.Push(new Element(name, its, isInline && its == Language ? open.Peek().Line : NewLine(its)));
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

    // A line of text: where its pieces are.
    private sealed record Line(string Language, List<int> Places);

    private sealed class Element(string name, string language, Line line)
    {
        public string Name => name;

        public string Language => language;

        /// <summary>The line that text goes to now.</summary>
        public Line Line { get; set; } = line;
    }

    [GeneratedRegex("<!--.*?-->|<(?<end>/)?(?<name>[a-zA-Z][a-zA-Z0-9-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\slang\\s*=\\s*[\"']?(?<lang>[a-zA-Z-]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lang();

    [GeneratedRegex("\\stranslate\\s*=\\s*[\"']?no\\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NotTranslated();
}
