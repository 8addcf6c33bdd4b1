namespace AvsPortal.Search.Index;

/// <summary>The text of a page of an attached file.</summary>
/// <param name="Path">The file's path in the media store.</param>
/// <param name="Title">The file's title as readers see it.</param>
/// <param name="Number">The page, slide or sheet, from 1; 0 when the file has no pages of its own.</param>
/// <param name="Text">Plain text.</param>
public sealed record FilePage(string Path, string Title, int Number, string Text)
{
    /// <summary>As one stored field.</summary>
    internal string Pack() => string.Join('\n', Path, Title.ReplaceLineEndings(" "), Number.ToString(System.Globalization.CultureInfo.InvariantCulture), Text);

    internal static FilePage Unpack(string stored) => stored.Split('\n', 4) is [var path, var title, var number, var text]
        ? new FilePage(path, title, int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), text)
        : throw new FormatException("A stored page of a file is not as this version writes it.");
}
