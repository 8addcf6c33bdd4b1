using System.Globalization;

namespace AvsPortal.Search.Analysis;

/// <summary>
/// What several words say together: telephone numbers, days, grouped digits, R and D. One more form is put at the position
/// of the first word, so that each spelling finds the others.
/// </summary>
internal static class WordPatterns
{
    public static void Apply(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        for (var i = 0; i < raw.Length;)
        {
            var rest = raw[i..];
            var taken = Telephone(scanner, rest, output);
            taken = taken > 0 ? taken : Day(scanner, rest, output);
            taken = taken > 0 ? taken : Years(scanner, rest, output);
            taken = taken > 0 ? taken : GroupedDigits(scanner, rest, output);
            taken = taken > 0 ? taken : ResearchAndDevelopment(scanner, rest, output);
            if (taken == 0)
            {
                output.Add(raw[i]);
                taken = 1;
            }

            i += taken;
        }
    }

    /// <summary>418 669-0003, 418.669.0003, (418) 669 0003, 4186690003 and 669-0003; +1 before it is left out.</summary>
    private static int Telephone(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        if (!IsDigits(scanner, raw[0], out var first))
        {
            return 0;
        }

        if (first is ['1'] && raw.Length > 1 && IsDigits(scanner, raw[1], out var area) && area.Length is 3 or 10 && scanner.Between(raw[0], raw[1]) is [' ' or '-' or '.'] or " (")
        {
            // The code of North America says nothing; what follows must be a whole number, else the 1 is one.
            var before = output.Count;
            var taken = Telephone(scanner, raw[1..], output);
            if (taken is 1 or 3)
            {
                return taken + 1;
            }

            output.RemoveRange(before, output.Count - before);
            return 0;
        }

        if (first.Length == 11 && first[0] == '1' && raw[0].Kind == WordKind.Word)
        {
            output.Add(scanner.Add(first[1..].ToString(), raw[0].From, raw[0].To, WordKind.Word, 0, 1));
            output.Add(scanner.Add(scanner.TextOf(output[^1])[3..].ToString(), raw[0].From, raw[0].To, WordKind.Alias, 0, 0));
            return 1;
        }

        if (first.Length == 10 && raw[0].Kind == WordKind.Word)
        {
            output.Add(raw[0]);
            output.Add(scanner.Add(first[3..].ToString(), raw[0].From, raw[0].To, WordKind.Alias, 0, 0));
            return 1;
        }

        if (first.Length != 3 || raw.Length < 2 || !IsDigits(scanner, raw[1], out var second) || !Near(scanner, raw[0], raw[1]))
        {
            return 0;
        }

        if (second.Length == 4)
        {
            return Join(scanner, raw[..2], string.Concat(first, second), WordKind.Joined, output);
        }

        if (second.Length != 3 || raw.Length < 3 || !IsDigits(scanner, raw[2], out var third) || third.Length != 4 || !Near(scanner, raw[1], raw[2]))
        {
            return 0;
        }

        var local = string.Concat(second, third);
        Join(scanner, raw[..3], string.Concat(first, local), WordKind.Joined, output);
        output.Insert(output.Count - 1, scanner.Add(local, raw[1].From, raw[2].To, WordKind.Alias, 0, 0));
        return 3;
    }

    /// <summary>18 juin 2015, le 1er mai 2001, June 18, 2015, 2015-06-18.</summary>
    private static int Day(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        if (raw.Length < 3 || raw[0].Kind == WordKind.Joined || raw[1].Kind == WordKind.Joined || raw[2].Kind == WordKind.Joined)
        {
            return 0;
        }

        var first = scanner.TextOf(raw[0]);
        var second = scanner.TextOf(raw[1]);
        var third = scanner.TextOf(raw[2]);
        int year, month, day;
        if ((month = Vocabulary.Month(second)) > 0 && (year = Year(third)) > 0)
        {
            day = DayOfMonth(first);
        }
        else if ((month = Vocabulary.Month(first)) > 0 && (year = Year(third)) > 0)
        {
            day = DayOfMonth(second);
        }
        else if ((year = Year(first)) > 0 && raw[0].Group != 0 && raw[0].Group == raw[2].Group && second.Length == 2 && third.Length == 2)
        {
            month = Number(second);
            day = Number(third);
        }
        else
        {
            return 0;
        }

        return day is >= 1 and <= 31 && month is >= 1 and <= 12
            ? Join(scanner, raw[..3], string.Create(CultureInfo.InvariantCulture, $"{year:0000}{month:00}{day:00}"), WordKind.Date, output)
            : 0;
    }

    /// <summary>1984-92 is from 1984 to 1992.</summary>
    private static int Years(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        if (raw.Length < 2 || raw[0].Group == 0 || raw[0].Group != raw[1].Group || (raw.Length > 2 && raw[2].Group == raw[0].Group))
        {
            return 0;
        }

        var year = Year(scanner.TextOf(raw[0]));
        var end = scanner.TextOf(raw[1]);
        if (year == 0 || end.Length != 2 || Number(end) <= year % 100)
        {
            return 0;
        }

        var century = scanner.TextOf(raw[0])[..2];
        output.Add(raw[0]);
        output.Add(scanner.Add(string.Concat(century, end), raw[1].From, raw[1].To, WordKind.Part, raw[1].Group, 1));
        return 2;
    }

    /// <summary>10,000 and 10 000 are 10000.</summary>
    private static int GroupedDigits(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        if (!IsDigits(scanner, raw[0], out var first) || first.Length > 3)
        {
            return 0;
        }

        var count = 1;
        var digits = first.ToString();
        while (count < raw.Length && count < 5 && IsDigits(scanner, raw[count], out var next) && next.Length == 3
            && scanner.Between(raw[count - 1], raw[count]) is [' ' or ','])
        {
            digits += next.ToString();
            count++;
        }

        return count > 1 ? Join(scanner, raw[..count], digits, WordKind.Joined, output) : 0;
    }

    /// <summary>R et D, R &amp; D and R and D are R&amp;D, which the scanner has joined already.</summary>
    private static int ResearchAndDevelopment(TextScanner scanner, ReadOnlySpan<Word> raw, List<Word> output)
    {
        if (!IsLetter(scanner, raw[0]))
        {
            return 0;
        }

        var count = raw.Length > 2 && scanner.TextOf(raw[1]) is "et" or "and" && IsLetter(scanner, raw[2]) ? 3
            : raw.Length > 1 && IsLetter(scanner, raw[1]) && scanner.Between(raw[0], raw[1]) is " & " ? 2 : 0;
        return count == 0 ? 0 : Join(scanner, raw[..count], string.Concat(scanner.TextOf(raw[0]), scanner.TextOf(raw[count - 1])), WordKind.Joined, output);
    }

    private static int Join(TextScanner scanner, ReadOnlySpan<Word> raw, string joined, WordKind kind, List<Word> output)
    {
        var group = scanner.NewGroup();
        for (var i = 0; i < raw.Length; i++)
        {
            output.Add(raw[i] with { Kind = WordKind.Part, Group = group });
            if (i == 0)
            {
                output.Add(scanner.Add(joined, raw[0].From, raw[^1].To, kind, group, 0));
            }
        }

        return raw.Length;
    }

    private static bool Near(TextScanner scanner, in Word left, in Word right)
    {
        var between = scanner.Between(left, right);
        return between.Length is > 0 and <= 2 && !between.ContainsAnyExcept(" -.)");
    }

    private static bool IsLetter(TextScanner scanner, in Word word) =>
        word is { TextLength: 1, Kind: WordKind.Word } && char.IsLetter(scanner.TextOf(word)[0]);

    private static bool IsDigits(TextScanner scanner, in Word word, out ReadOnlySpan<char> digits)
    {
        digits = scanner.TextOf(word);
        return word.Kind is WordKind.Word or WordKind.Part && !digits.ContainsAnyExceptInRange('0', '9');
    }

    private static int Year(ReadOnlySpan<char> text) => text.Length == 4 && Number(text) is var year and >= 1000 and < 3000 ? year : 0;

    /// <summary>18, 1er, 1st, 22nd.</summary>
    private static int DayOfMonth(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits switch
        {
            -1 => text.Length <= 2 ? Number(text) : 0,
            1 or 2 when text[digits..] is "er" or "st" or "nd" or "rd" or "th" => Number(text[..digits]),
            _ => 0,
        };
    }

    private static int Number(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
