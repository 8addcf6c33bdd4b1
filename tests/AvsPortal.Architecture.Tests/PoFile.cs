using System.Text;

namespace AvsPortal.Architecture.Tests;

/// <summary>Reads msgid → msgstr of a PO file, for looking at; the portal has its own reader.</summary>
internal static class PoFile
{
    /// <param name="file">Its path; a file that is not there has no messages.</param>
    /// <param name="shared">Only those without a context, which every module finds.</param>
    public static Dictionary<string, string> Messages(string file, bool shared = false)
    {
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return messages;
        }

        var id = new StringBuilder();
        var text = new StringBuilder();
        StringBuilder? current = null;
        var hasContext = false;
        foreach (var raw in File.ReadLines(file).Append(""))
        {
            var line = raw.Trim();
            if (line.StartsWith("msgid ", StringComparison.Ordinal) || line.StartsWith("msgctxt", StringComparison.Ordinal) || line.Length == 0)
            {
                Keep(messages, id, text, unless: shared && hasContext);
                hasContext = line.StartsWith("msgctxt", StringComparison.Ordinal) || (hasContext && line.Length > 0);
                current = line.StartsWith("msgid ", StringComparison.Ordinal) ? id : null;
            }
            else if (line.StartsWith("msgstr", StringComparison.Ordinal))
            {
                current = text;
            }
            else if (!line.StartsWith('"'))
            {
                current = null;
            }

            var start = line.IndexOf('"', StringComparison.Ordinal);
            var end = line.LastIndexOf('"');
            if (current is not null && start >= 0 && end > start)
            {
                current.Append(line[(start + 1)..end].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal));
            }
        }

        return messages;
    }

    private static void Keep(Dictionary<string, string> messages, StringBuilder id, StringBuilder text, bool unless)
    {
        if (id.Length > 0 && text.Length > 0 && !unless)
        {
            messages[id.ToString()] = text.ToString();
        }

        if (text.Length > 0)
        {
            id.Clear();
            text.Clear();
        }
    }
}
