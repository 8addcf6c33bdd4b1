using System.Globalization;
using System.Text;

namespace AvsPortal.Kernel.Localization;

/// <summary>
/// Reads PO files: <c>msgctxt</c>, <c>msgid</c>, <c>msgid_plural</c>, <c>msgstr</c> and <c>msgstr[n]</c>, on several lines if need be.
/// Comments and flags are skipped, as in Orchard: an entry marked fuzzy is served. A message without translation is left out.
/// </summary>
internal static class PoParser
{
    /// <exception cref="FormatException">A line is not PO; the message names it.</exception>
    public static IEnumerable<PoEntry> Parse(TextReader reader, string file)
    {
        var entry = new Draft();
        StringBuilder? last = null;
        var number = 0;

        while (reader.ReadLine() is { } line)
        {
            number++;
            line = line.Trim();

            if (line.Length == 0 || line[0] == '#')
            {
                // An obsolete message (#~) ends nothing.
                last = line.Length == 0 ? null : last;
                continue;
            }

            if (line[0] == '"')
            {
                (last ?? throw Wrong(file, number, "text without a keyword")).Append(Unquote(line, file, number));
                continue;
            }

            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var keyword = space < 0 ? line : line[..space];
            if (entry.IsComplete && keyword is "msgctxt" or "msgid")
            {
                if (entry.ToEntry() is { } done)
                {
                    yield return done;
                }

                entry = new Draft();
            }

            last = entry.Part(keyword) ?? throw Wrong(file, number, $"unknown keyword {keyword}");
            last.Append(Unquote(space < 0 ? "" : line[space..].Trim(), file, number));
        }

        if (entry.IsComplete && entry.ToEntry() is { } lastEntry)
        {
            yield return lastEntry;
        }
    }

    private static string Unquote(string text, string file, int line)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
        {
            throw Wrong(file, line, "a text must stand between quotes");
        }

        var result = new StringBuilder(text.Length);
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != '\\' || i == text.Length - 2)
            {
                result.Append(text[i]);
                continue;
            }

            i++;
            result.Append(text[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var other => other });
        }

        return result.ToString();
    }

    private static FormatException Wrong(string file, int line, string reason) => new($"{file}({line}): {reason}.");

    private sealed class Draft
    {
        private readonly SortedDictionary<int, StringBuilder> _translations = [];
        private StringBuilder? _context;
        private StringBuilder? _id;

        public bool IsComplete => _translations.Count > 0;

        public StringBuilder? Part(string keyword) => keyword switch
        {
            "msgctxt" => _context = new StringBuilder(),
            "msgid" => _id = new StringBuilder(),
            "msgid_plural" => new StringBuilder(),
            "msgstr" => _translations[0] = new StringBuilder(),
            _ when keyword.StartsWith("msgstr[", StringComparison.Ordinal) && keyword.EndsWith(']')
                && int.TryParse(keyword.AsSpan(7, keyword.Length - 8), NumberStyles.None, CultureInfo.InvariantCulture, out var form) && form is >= 0 and < 6
                => _translations[form] = new StringBuilder(),
            _ => null,
        };

        // The header has an empty id.
        public PoEntry? ToEntry()
        {
            var translations = _translations.Values.Select(text => text.ToString()).ToArray();

            return _id is { Length: > 0 } && Array.TrueForAll(translations, text => text.Length > 0)
                ? new PoEntry(_context?.ToString(), _id.ToString(), translations)
                : null;
        }
    }
}
