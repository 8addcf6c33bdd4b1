using System.Runtime.InteropServices;
using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Index;

/// <summary>
/// The words of a document's texts, read once for all the fields that hold them. Reused from document to document by one thread; the
/// fields of a document are read before the next one is begun.
/// </summary>
internal sealed class DocumentWords
{
    /// <summary>A longer text's beginnings are not suggested.</summary>
    private const int LongestSuggestion = 500;

    private readonly TextScanner scanner = new();
    private readonly StemCache french = new(Language.French.CreateStemmer());
    private readonly StemCache english = new(Language.English.CreateStemmer());
    private readonly List<DocumentWord> words = [];
    private char[] letters = new char[4096];
    private int used;
    private int gap;

    public int Count => words.Count;

    public ReadOnlySpan<DocumentWord> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>Forgets the document before.</summary>
    public void Clear()
    {
        words.Clear();
        used = 0;
        BeginField();
    }

    /// <summary>What is added next stands at the beginning of a field.</summary>
    public void BeginField() => gap = 0;

    /// <summary>Adds a text; one that follows another in a field stands a little apart from it.</summary>
    public void Add(string text, Language language)
    {
        if (text.Length == 0)
        {
            return;
        }

        var stems = ReferenceEquals(language, Language.French) ? french : english;
        scanner.Scan(text);
        foreach (ref readonly var word in scanner.Words)
        {
            var said = scanner.TextOf(word);
            var stem = stems.Of(said);
            var start = Append(said);
            words.Add(new DocumentWord(start, said.Length, word.Increment + gap, said.StartsWith(stem) ? start : Append(stem), stem.Length));
            gap = 0;
        }

        gap += SearchAnalyzer.Gap;
    }

    /// <summary>How many of some words are not another form of the word before.</summary>
    public int Positions(int from, int to)
    {
        var positions = 0;
        foreach (ref readonly var word in Words[from..to])
        {
            positions += word.Increment > 0 ? 1 : 0;
        }

        return positions;
    }

    /// <returns>Where they start.</returns>
    private int Append(ReadOnlySpan<char> text)
    {
        if (used + text.Length > letters.Length)
        {
            Array.Resize(ref letters, letters.Length * 2);
        }

        text.CopyTo(letters.AsSpan(used));
        used += text.Length;
        return used - text.Length;
    }

    /// <summary>The letters of the words and their stems.</summary>
    public char[] Letters => letters;

    /// <summary>Adds the words by whose beginnings a text is suggested.</summary>
    /// <returns>Which they are.</returns>
    public Range AddBeginnings(string text)
    {
        BeginField();
        var from = Count;
        Add(text.Length > LongestSuggestion ? text[..LongestSuggestion] : text, Language.French);
        return from..Count;
    }
}
