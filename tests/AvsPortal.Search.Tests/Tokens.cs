using AvsPortal.Search.Analysis;

namespace AvsPortal.Search.Tests;

/// <summary>Reads a text with the scanner and shows its words: <c>trans transal|al</c>, other forms of a position after a bar.</summary>
internal static class Tokens
{
    public static string Exact(string text) => Show(text, null);

    public static string French(string text) => Show(text, new FrenchStemmer());

    public static string English(string text) => Show(text, new EnglishStemmer());

    private static string Show(string text, IStemmer? stemmer)
    {
        var scanner = new TextScanner();
        scanner.Scan(text);
        var shown = "";
        foreach (ref readonly var word in scanner.Words)
        {
            var letters = new char[IStemmer.BufferLength];
            scanner.TextOf(word).CopyTo(letters);
            var length = stemmer?.Stem(letters, word.TextLength) ?? word.TextLength;
            shown += (shown.Length == 0 ? "" : word.Increment == 0 ? "|" : " ") + new string(letters, 0, length);
        }

        return shown;
    }
}
