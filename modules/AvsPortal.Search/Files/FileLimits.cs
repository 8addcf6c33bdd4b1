namespace AvsPortal.Search.Files;

/// <summary>How much of a file is read. What exceeds a limit is left out of the search; the file itself is not touched.</summary>
internal sealed record FileLimits
{
    public static FileLimits Default { get; } = new();

    /// <summary>Bytes of the file; a larger one is not read at all.</summary>
    public long FileBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>Bytes of an Office file, or of what is read of a PDF, once unpacked: a small file may hold gigabytes of nothing.</summary>
    public long UnpackedBytes { get; init; } = 200 * 1024 * 1024;

    /// <summary>Parts of an Office file.</summary>
    public int Parts { get; init; } = 5_000;

    /// <summary>Pages, slides or sheets read.</summary>
    public int Pages { get; init; } = 1_000;

    /// <summary>Characters kept of a file, about a book of sixty pages.</summary>
    public int Characters { get; init; } = 200_000;

    /// <summary>For one file.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(20);
}
