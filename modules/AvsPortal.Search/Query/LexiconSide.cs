using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Query;

/// <summary>The passages of one language that a lexicon is learned from, as numbers of stems, without small words.</summary>
internal sealed class LexiconSide(Language language)
{
    private const int LongestPassage = 150;

    private readonly TextScanner scanner = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> stems = [];
    private readonly List<Dictionary<string, int>> spellings = [];
    private readonly List<List<int>> passagesWith = [];
    private readonly List<int[]> passages = [];

    public Language Language => language;

    public int Words => stems.Count;

    public int Passages => passages.Count;

    public int[] Passage(int passage) => passages[passage];

    public List<int> PassagesWith(int word) => passagesWith[word];

    public string Stem(int word) => stems[word];

    /// <summary>In what share of the passages the word is: how likely it is there for no reason of its own.</summary>
    public float Share(int word) => passagesWith[word].Count / (float)passages.Count;

    /// <summary>The form of the word that is met most.</summary>
    public string Spelling(int word) => spellings[word].MaxBy(spelling => spelling.Value).Key;

    public void Add(ReadOnlySpan<char> text)
    {
        scanner.Scan(text);
        HashSet<int> said = [];
        foreach (ref readonly var word in scanner.Words)
        {
            var letters = scanner.TextOf(word);
            if (said.Count >= LongestPassage)
            {
                break;
            }

            if (word.Increment == 0 || letters.Length < 2 || char.IsAsciiDigit(letters[0]) || language.IsStopWord(letters.ToString()))
            {
                continue;
            }

            var spelling = letters.ToString();
            var stem = Stems.Of(language, spelling);
            var number = NumberOf(stem);
            spellings[number][spelling] = spellings[number].GetValueOrDefault(spelling) + 1;
            if (said.Add(number))
            {
                passagesWith[number].Add(passages.Count);
            }
        }

        passages.Add([.. said]);
    }

    private int NumberOf(string stem)
    {
        if (!numbers.TryGetValue(stem, out var number))
        {
            numbers[stem] = number = stems.Count;
            stems.Add(stem);
            spellings.Add(new Dictionary<string, int>(StringComparer.Ordinal));
            passagesWith.Add([]);
        }

        return number;
    }
}
