using System.Text;

namespace AvsPortal.Search.Files;

/// <summary>Gathers the text of a file page by page, within its limits.</summary>
internal sealed class PageTexts(FileLimits limits, CancellationToken token)
{
    private readonly List<(int Number, string Text)> pages = [];
    private readonly StringBuilder text = new();
    private int left = limits.Characters;
    private long room = limits.UnpackedBytes;

    public IReadOnlyList<(int Number, string Text)> Pages => pages;

    /// <summary>Nothing more is kept: reading may stop.</summary>
    public bool IsFull => left <= 0 || pages.Count >= limits.Pages;

    /// <summary>Characters kept of a file at most.</summary>
    public int Limit => limits.Characters;

    /// <summary>To be called now and then.</summary>
    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public void Check() => token.ThrowIfCancellationRequested();

    /// <summary>Whether the file may unpack to so many bytes more.</summary>
    public bool HasRoom(long bytes) => bytes <= room;

    /// <summary>Counts what a part of the file unpacked to.</summary>
    /// <exception cref="FileRefusedException">It is more than a file may.</exception>
    public void Unpacked(long bytes)
    {
        if ((room -= bytes) < 0)
        {
            throw Full();
        }
    }

    /// <summary>What is said of a file that unpacks to too much; from now on there is no room.</summary>
    public FileRefusedException Full()
    {
        room = -1;
        return new FileRefusedException($"it unpacks to more than {limits.UnpackedBytes} bytes");
    }

    /// <summary>Adds letters of the page being read, as they follow what is there.</summary>
    public void Append(string? letters)
    {
        Check();
        if (!string.IsNullOrEmpty(letters) && left > 0)
        {
            var kept = letters.Length > left ? letters[..left] : letters;
            left -= kept.Length;
            text.Append(kept);
        }
    }

    /// <summary>What follows is another word, cell or paragraph.</summary>
    public void Break(char with = '\n')
    {
        if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
        {
            text.Append(with);
        }
    }

    /// <summary>Ends a page.</summary>
    /// <param name="number">From 1; 0 when the file knows no pages.</param>
    public void End(int number)
    {
        var read = text.Replace('\0', ' ').ToString().Trim();
        text.Clear();
        if (read.Length > 0)
        {
            pages.Add((number, read));
        }
    }
}
