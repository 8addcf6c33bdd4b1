using System.Runtime.InteropServices;

namespace AvsPortal.Search.Analysis;

/// <summary>
/// Cuts a text of either language into folded, lower-case words. The same scanner reads what is indexed and what is typed,
/// so a spelling that means the same gives the same words on both sides. It never throws, whatever the text.
/// Not thread safe; reused from text to text.
/// </summary>
internal sealed class TextScanner
{
    private const int MaxWordLength = 64;

    private readonly List<Segment> segments = [];
    private readonly List<Word> raw = [];
    private readonly List<Word> words = [];
    private char[] buffer = new char[256];
    private int[] map = new int[257];
    private char[] text = new char[256];
    private int length;
    private int textLength;
    private int groups;

    /// <summary>The words of the last text scanned, in order.</summary>
    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>The letters of a word of the last text scanned.</summary>
    public ReadOnlySpan<char> TextOf(in Word word) => text.AsSpan(word.TextStart, word.TextLength);

    /// <summary>Cuts a text; what the scan before found is forgotten.</summary>
    public void Scan(ReadOnlySpan<char> source)
    {
        raw.Clear();
        words.Clear();
        textLength = 0;
        groups = 0;
        Fold(source);
        for (var i = 0; i < length;)
        {
            if (IsWord(buffer[i]))
            {
                i = ReadCompound(i);
            }
            else
            {
                i++;
            }
        }

        WordPatterns.Apply(this, CollectionsMarshal.AsSpan(raw), words);
    }

    /// <summary>The folded text between two words of the raw list, for patterns that span words.</summary>
    internal ReadOnlySpan<char> Between(in Word left, in Word right)
    {
        var from = IndexOf(left.To);
        var to = IndexOf(right.From);
        return to > from ? buffer.AsSpan(from, to - from) : [];
    }

    internal int NewGroup() => ++groups;

    internal Word Add(ReadOnlySpan<char> letters, int from, int to, WordKind kind, int group, int increment)
    {
        var word = new Word(textLength, Math.Min(letters.Length, MaxWordLength), from, to, kind, group, increment);
        if (textLength + letters.Length > text.Length)
        {
            Array.Resize(ref text, Math.Max(text.Length * 2, textLength + letters.Length));
        }

        letters[..word.TextLength].ToLowerInvariant(text.AsSpan(textLength));
        textLength += word.TextLength;
        return word;
    }

    private void Fold(ReadOnlySpan<char> source)
    {
        length = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c < 0x80)
            {
                Push(c is >= ' ' ? (c == '`' ? '\'' : c) : ' ', i);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < source.Length && char.IsLowSurrogate(source[i + 1]))
            {
                // Letters beyond the basic plane count as one opaque letter each; the rest (emoji) separates.
                var letter = char.IsLetterOrDigit(source.Slice(i, 2).ToString(), 0);
                Push(letter ? c : ' ', i);
                Push(letter ? source[i + 1] : ' ', i);
                i++;
            }
            else
            {
                foreach (var folded in CharFolding.Fold(c))
                {
                    Push(folded, i);
                }
            }
        }

        map[length] = source.Length;
    }

    private void Push(char c, int source)
    {
        if (length + 1 >= buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
            Array.Resize(ref map, buffer.Length + 1);
        }

        buffer[length] = c;
        map[length++] = source;
    }

    private static bool IsWord(char c) => c < 0x80 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c);

    private int IndexOf(int source)
    {
        var found = Array.BinarySearch(map, 0, length + 1, source);
        if (found < 0)
        {
            return ~found;
        }

        while (found > 0 && map[found - 1] == source)
        {
            found--;
        }

        return found;
    }

    /// <summary>Reads words joined by a hyphen, an apostrophe, a dot and the like, from the first letter of the first.</summary>
    private int ReadCompound(int start)
    {
        if (TryReadAcronym(start, out var end) || TryReadElidedAcronym(start, out end))
        {
            return end;
        }

        segments.Clear();
        var i = start;
        var joiner = '\0';
        while (true)
        {
            var run = i;
            while (i < length && IsWord(buffer[i]))
            {
                // TransAl is Trans-Al: a capital after a small letter starts a word.
                if (i > run && char.IsUpper(buffer[i]) && char.IsLower(buffer[i - 1]))
                {
                    segments.Add(new Segment(run, i, joiner));
                    joiner = '^';
                    run = i;
                }

                i++;
            }

            segments.Add(new Segment(run, i, joiner));
            if (i + 1 < length && buffer[i] is '-' or '\'' or '.' or '&' or '@' or '_' or ',' && IsWord(buffer[i + 1])
                && (buffer[i] != ',' || (char.IsAsciiDigit(buffer[i - 1]) && char.IsAsciiDigit(buffer[i + 1]))))
            {
                joiner = buffer[i++];
                continue;
            }

            break;
        }

        Emit();
        return i;
    }

    /// <summary>C.Q.R.D.A. and c.n.r.c are the acronym without its dots.</summary>
    private bool TryReadAcronym(int start, out int end)
    {
        end = start;
        Span<char> letters = stackalloc char[16];
        var count = 0;
        var i = start;
        while (i < length && char.IsLetter(buffer[i]) && (i + 1 >= length || !IsWord(buffer[i + 1])) && count < letters.Length)
        {
            letters[count++] = buffer[i++];
            if (i < length && buffer[i] == '.')
            {
                i++;
                continue;
            }

            break;
        }

        // The last letter must not be the first of a longer word: « d.aluminium » is no acronym.
        if (count < 2 || (i < length && IsWord(buffer[i])) || i - start < (count * 2) - 1)
        {
            return false;
        }

        raw.Add(Add(letters[..count], map[start], map[i], WordKind.Word, 0, 1));
        end = i;
        return true;
    }

    /// <summary>l'O.N.U. is the acronym without its article.</summary>
    private bool TryReadElidedAcronym(int start, out int end)
    {
        var i = start;
        while (i < length && IsWord(buffer[i]))
        {
            i++;
        }

        end = start;
        return i < length && buffer[i] == '\'' && Vocabulary.IsElision(buffer.AsSpan(start, i - start)) && TryReadAcronym(i + 1, out end);
    }

    private void Emit()
    {
        for (var s = 0; s < segments.Count; s++)
        {
            var next = s + 1 < segments.Count ? segments[s + 1] : default;
            if (next.Joiner == '\'' && Vocabulary.IsElision(Slice(segments[s])))
            {
                segments[s + 1] = next with { Joiner = segments[s].Joiner };
                segments.RemoveAt(s--);
            }
            else if (segments[s].Joiner == '\'' && s == segments.Count - 1 && Slice(segments[s]) is ['s' or 'S'])
            {
                segments.RemoveAt(s);
            }
        }

        if (segments is [var only])
        {
            raw.Add(Add(Spelling(only), map[only.From], map[only.To], WordKind.Word, 0, 1));
            return;
        }

        if (segments.Count == 0)
        {
            return;
        }

        var group = NewGroup();
        var joined = JoinedLength();
        for (var s = 0; s < segments.Count; s++)
        {
            var segment = segments[s];
            raw.Add(Add(Spelling(segment), map[segment.From], map[segment.To], WordKind.Part, group, 1));
            if (s == 0 && joined > 0)
            {
                raw.Add(Add(Join(joined), map[segment.From], map[segments[^1].To], WordKind.Joined, group, 0));
            }
        }
    }

    /// <summary>The length of the compound written in one piece, or 0 when nobody writes it so.</summary>
    private int JoinedLength()
    {
        if (segments.Count > 3)
        {
            return 0;
        }

        var total = 0;
        var letters = false;
        foreach (var segment in segments)
        {
            if (segment.Joiner is '.' or '@' or ',' or '_')
            {
                return 0;
            }

            total += Spelling(segment).Length;
            letters |= buffer.AsSpan(segment.From, segment.To - segment.From).ContainsAnyExceptInRange('0', '9');
        }

        return letters && total <= 32 ? total : 0;
    }

    private char[] Join(int total)
    {
        var joined = new char[total];
        var at = 0;
        foreach (var segment in segments)
        {
            var part = Spelling(segment);
            part.CopyTo(joined.AsSpan(at));
            at += part.Length;
        }

        return joined;
    }

    private ReadOnlySpan<char> Slice(Segment segment) => buffer.AsSpan(segment.From, segment.To - segment.From);

    private ReadOnlySpan<char> Spelling(Segment segment) => Vocabulary.Spelling(Slice(segment));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Segment(int From, int To, char Joiner);
}
