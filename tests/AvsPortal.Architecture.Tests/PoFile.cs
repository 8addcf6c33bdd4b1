using System.Text;

namespace AvsPortal.Architecture.Tests;

/// <summary>Reads msgid → msgstr of a PO file, for looking at; the portal has its own reader.</summary>
internal static class PoFile
{
    public static Dictionary<string, string> Messages(string file)
    {
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(file))
        {
            return messages;
        }

        var id = new StringBuilder();
        var text = new StringBuilder();
        StringBuilder? current = null;
        foreach (var raw in File.ReadLines(file).Append(""))
        {
            var line = raw.Trim();
            if (line.StartsWith("msgid ", StringComparison.Ordinal) || line.StartsWith("msgctxt", StringComparison.Ordinal) || line.Length == 0)
            {
                Keep(messages, id, text);
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

    private static void Keep(Dictionary<string, string> messages, StringBuilder id, StringBuilder text)
    {
        if (id.Length > 0 && text.Length > 0)
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
