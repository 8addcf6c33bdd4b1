using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>
/// Reads what people type. It is never a query language, except for words in quotes, <c>-word</c> and <c>type:Name</c>;
/// whatever else is in the text is words or nothing, and nothing is ever an error.
/// </summary>
internal static class QueryReader
{
    /// <summary>More than this nobody means; the rest is left out.</summary>
    private const int MaxUnits = 128;

    /// <summary>In a text longer than this quotes are quotes and dashes are dashes: it is a passage pasted, not a query.</summary>
    private const int LongestCommand = 120;
    private const int MaxLength = 2000;

    /// <param name="text">As typed.</param>
    /// <param name="language">The language it is read in.</param>
    /// <param name="glossary">Other names of what is typed; null for none.</param>
    /// <param name="isType">Whether a name is that of a type: what is none is a word like another. Null when every name is one.</param>
    public static ParsedQuery Read(string? text, Language language, Glossary? glossary = null, Func<string, bool>? isType = null)
    {
        var rest = (text ?? "").AsSpan();
        rest = rest.Length > MaxLength ? rest[..MaxLength] : rest;
        var plain = new System.Text.StringBuilder(rest.Length);
        List<IReadOnlyList<string>> phrases = [];
        List<IReadOnlyList<string>> excluded = [];
        string? type = null;
        var commands = rest.TrimEnd().Length <= LongestCommand;
        for (var i = 0; i < rest.Length; i++)
        {
            if (!commands)
            {
                plain.Append(rest[i]);
            }
            else if (TryQuoted(rest, i, out var inside, out var end))
            {
                // The words in quotes rank too, wherever else they stand.
                AddWords(phrases, inside);
                plain.Append(' ').Append(inside).Append(' ');
                i = end;
            }
            else if (StartsWord(rest, i) && rest[i] == '-' && i + 1 < rest.Length && char.IsLetterOrDigit(rest[i + 1]))
            {
                end = EndOfWord(rest, i);
                AddWords(excluded, rest[(i + 1)..end]);
                plain.Append(' ');
                i = end - 1;
            }
            else if (type is null && StartsWord(rest, i) && rest[i..].StartsWith("type:", StringComparison.OrdinalIgnoreCase)
                && rest[(i + 5)..EndOfWord(rest, i)].ToString() is { Length: > 0 } name && isType?.Invoke(name) != false)
            {
                end = EndOfWord(rest, i);
                type = name;
                plain.Append(' ');
                i = end - 1;
            }
            else
            {
                plain.Append(rest[i]);
            }
        }

        var units = Units(plain.ToString(), language, glossary);
        if (units.Count == 0 && phrases.Count == 0 && excluded.Count > 0)
        {
            // Only what must not be there would find the whole site: the minus was a dash.
            return new ParsedQuery(Units(string.Join(' ', excluded.SelectMany(words => words)), language, glossary), [], [], type);
        }

        return new ParsedQuery(units, phrases, excluded, type);
    }

    /// <summary>The words of a text as the index has them, folded, without other forms.</summary>
    public static List<string> Words(ReadOnlySpan<char> text)
    {
        var scanner = new TextScanner();
        scanner.Scan(text);
        List<string> words = [];
        foreach (ref readonly var word in scanner.Words)
        {
            if (word.Increment == 1)
            {
                words.Add(scanner.TextOf(word).ToString());
            }
        }

        return words;
    }

    private static List<QueryUnit> Units(string text, Language language, Glossary? glossary)
    {
        var scanner = new TextScanner();
        scanner.Scan(text);
        List<QueryUnit> units = [];
        for (var i = 0; i < scanner.Words.Length && units.Count < MaxUnits;)
        {
            var group = scanner.Words[i].Group;
            List<string> parts = [];
            string? joined = null;
            Range written = default;
            do
            {
                ref readonly var word = ref scanner.Words[i++];
                switch (word.Kind)
                {
                    case WordKind.Word or WordKind.Part:
                        parts.Add(scanner.TextOf(word).ToString());
                        written = word.From..word.To;
                        break;
                    case WordKind.Joined or WordKind.Date:
                        joined = scanner.TextOf(word).ToString();
                        break;
                }
            }
            while (group != 0 && i < scanner.Words.Length && (scanner.Words[i].Group == group || scanner.Words[i].Kind == WordKind.Alias));
            if (parts.Count > 0)
            {
                parts = parts.Exists(Says) ? parts.FindAll(Says) : parts;
                units.Add(new QueryUnit(parts, joined, parts is [var only] && language.IsStopWord(only, text.AsSpan(written), units.Count > 0 ? units[^1].Parts[^1] : null)));
            }
        }

        units = WithoutStopWords(units);
        return Counted(glossary?.Expand(units, language) ?? units);

        // « de » of contrat-de-travail and « abandon de-poste » must not be asked for.
        bool Says(string word) => word.Length > 1 && !language.IsStopWord(word);
    }

    /// <summary>What is said twice is one unit that counts twice.</summary>
    private static List<QueryUnit> Counted(List<QueryUnit> units)
    {
        List<QueryUnit> counted = [];
        foreach (var unit in units)
        {
            var same = counted.FindIndex(other => other.Parts.SequenceEqual(unit.Parts, StringComparer.Ordinal));
            if (same >= 0)
            {
                counted[same] = counted[same] with { Times = counted[same].Times + 1 };
            }
            else
            {
                counted.Add(unit);
            }
        }

        return counted;
    }

    /// <summary>Small words are left out, unless the query has no other.</summary>
    private static List<QueryUnit> WithoutStopWords(List<QueryUnit> units) =>
        units.Exists(unit => !unit.IsStopWord) ? units.FindAll(unit => !unit.IsStopWord) : units;

    private static void AddWords(List<IReadOnlyList<string>> to, ReadOnlySpan<char> text)
    {
        var words = Words(text);
        if (words.Count > 0 && to.Count < MaxUnits)
        {
            to.Add(words.Count > MaxUnits ? words[..MaxUnits] : words);
        }
    }

    private static bool TryQuoted(ReadOnlySpan<char> text, int start, out ReadOnlySpan<char> inside, out int end)
    {
        inside = default;
        end = start;
        var close = text[start] switch { '"' => '"', '“' => '”', '«' => '»', _ => '\0' };
        if (close == '\0')
        {
            return false;
        }

        var length = text[(start + 1)..].IndexOf(close);
        if (length <= 0)
        {
            return false;
        }

        inside = text.Slice(start + 1, length);
        end = start + 1 + length;
        return true;
    }

    private static bool StartsWord(ReadOnlySpan<char> text, int i) => i == 0 || char.IsWhiteSpace(text[i - 1]);

    private static int EndOfWord(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i;
    }
}
