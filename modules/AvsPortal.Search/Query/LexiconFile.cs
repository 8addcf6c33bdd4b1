using System.Text.Json;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;

namespace AvsPortal.Search.Query;

/// <summary>What was learned, kept beside the index: derived data, which is learned again when it is not of this format or of these twins.</summary>
/// <param name="Format">Of the file and of the analysis.</param>
/// <param name="Twins">A hash of the texts learned from.</param>
/// <param name="French">The meanings of French stems.</param>
/// <param name="English">The meanings of English stems.</param>
internal sealed record LexiconFile(string Format, string Twins, IReadOnlyDictionary<string, LexiconEntry> French, IReadOnlyDictionary<string, LexiconEntry> English)
{
    private const string Current = "1/" + SearchFields.Format;

    /// <summary>Both lexicons; null when those twins were not learned from.</summary>
    public static (Lexicon There, Lexicon Back)? Read(string path, string twins)
    {
        try
        {
            return File.Exists(path) && JsonSerializer.Deserialize<LexiconFile>(File.ReadAllBytes(path)) is { Format: Current } kept && kept.Twins == twins
                ? Lexicon.Both(new Lexicon(Language.French, kept.French), new Lexicon(Language.English, kept.English))
                : null;
        }
        catch (Exception damaged) when (damaged is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static void Write(string path, string twins, Lexicon french, Lexicon english) =>
        WholeFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(new LexiconFile(Current, twins, french.Entries, english.Entries)));
}
