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
    private readonly List<WordsStream> streams = [];
    private readonly List<BeginningsStream> beginnings = [];
    private char[] letters = new char[4096];
    private int used;
    private int gap;
    private int nextStream;
    private int nextBeginnings;

    public int Count => words.Count;

    public ReadOnlySpan<DocumentWord> Words => CollectionsMarshal.AsSpan(words);

    /// <summary>Forgets the document before.</summary>
    public void Clear()
    {
        words.Clear();
        (used, nextStream, nextBeginnings) = (0, 0, 0);
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
            if (used + said.Length > letters.Length)
            {
                Array.Resize(ref letters, letters.Length * 2);
            }

            said.CopyTo(letters.AsSpan(used));
            words.Add(new DocumentWord(used, said.Length, word.Increment + gap, stems.Of(said)));
            used += said.Length;
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

    /// <summary>The letters of a word, in a buffer that holds others too.</summary>
    public char[] Letters => letters;

    /// <summary>Words as a field's terms.</summary>
    /// <param name="from">The first.</param>
    /// <param name="to">After the last.</param>
    /// <param name="stemmed">Stems, or words as written.</param>
    /// <param name="uncounted">How many of the words do not make the text longer.</param>
    public WordsStream Stream(int from, int to, bool stemmed, int uncounted = 0)
    {
        if (nextStream == streams.Count)
        {
            streams.Add(new WordsStream(this));
        }

        return streams[nextStream++].Of(from, to, stemmed, uncounted);
    }

    /// <summary>The beginnings of a text's words; see <see cref="BeginningsStream"/>.</summary>
    public BeginningsStream Beginnings(string text)
    {
        BeginField();
        var from = Count;
        Add(text.Length > LongestSuggestion ? text[..LongestSuggestion] : text, Language.French);
        if (nextBeginnings == beginnings.Count)
        {
            beginnings.Add(new BeginningsStream(this));
        }

        return beginnings[nextBeginnings++].Of(from, Count);
    }
}
