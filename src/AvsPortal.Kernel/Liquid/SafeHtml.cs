using System.Collections.Concurrent;
using Ganss.Xss;

namespace AvsPortal.Kernel.Liquid;

/// <summary>HTML without scripts, styles that hide or handlers: what an editor wrote, as a reader may get it.</summary>
internal sealed class SafeHtml
{
    // The same texts are asked for again and again: their safe form is remembered.
    private const int Capacity = 500;
    private const int LongestRemembered = 20_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Sanitize(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return "";
        }

        if (PlainMarkup.IsAllOf(html))
        {
            return html;
        }

        if (_known.TryGetValue(html, out var known))
        {
            return known;
        }

        var safe = Sanitizer.Instance.Sanitize(html);
        if (html.Length <= LongestRemembered)
        {
            if (_known.Count >= Capacity)
            {
                _known.Clear();
            }

            _known[html] = safe;
        }

        return safe;
    }

    // Apart: its libraries are loaded when a text is not plain, which few are.
    private static class Sanitizer
    {
        public static readonly HtmlSanitizer Instance = Create();

        private static HtmlSanitizer Create()
        {
            var sanitizer = new HtmlSanitizer();
            sanitizer.AllowedAttributes.Remove("style");
            sanitizer.AllowedAttributes.Add("class");
            sanitizer.AllowedAttributes.Add("id");
            sanitizer.AllowedAttributes.Add("lang");
            sanitizer.AllowedAttributes.Add("hreflang");
            sanitizer.AllowedSchemes.Add("mailto");
            sanitizer.AllowedSchemes.Add("tel");
            sanitizer.AllowedTags.Remove("form");
            sanitizer.AllowedTags.Remove("input");
            sanitizer.AllowedTags.Remove("button");
            sanitizer.AllowedTags.Remove("textarea");
            sanitizer.AllowedTags.Remove("select");
            sanitizer.AllowedTags.Remove("option");

            return sanitizer;
        }
    }
}
