using System.IO.Compression;

namespace AvsPortal.Search.Files;

/// <summary>The text of a file of a known kind.</summary>
internal static class FileText
{
    private static readonly Dictionary<string, (bool Packed, Action<Stream, PageTexts> Read)> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = (false, PdfText.Read),
        [".docx"] = (true, OfficeText.ReadWord),
        [".xlsx"] = (true, OfficeText.ReadSpreadsheet),
        [".pptx"] = (true, OfficeText.ReadSlides),
    };

    /// <summary>Whether the file's name says that its text can be read.</summary>
    public static bool CanRead(string path) => Kinds.ContainsKey(Path.GetExtension(path));

    /// <summary>Reads the text, page by page.</summary>
    /// <param name="file">Can be sought.</param>
    /// <param name="path">Its name tells its kind.</param>
    /// <param name="limits">How much to read.</param>
    /// <param name="token">Ends it when the time is over.</param>
    /// <exception cref="FileRefusedException">The file is beyond a limit, damaged or hostile.</exception>
    public static IReadOnlyList<(int Number, string Text)> Read(Stream file, string path, FileLimits limits, CancellationToken token)
    {
        if (file.Length > limits.FileBytes)
        {
            throw new FileRefusedException($"it has {file.Length} bytes, of {limits.FileBytes} at most");
        }

        var (packed, read) = Kinds[Path.GetExtension(path)];
        try
        {
            if (packed)
            {
                Unpack(file, limits, token);
            }

            var texts = new PageTexts(limits, token);
            read(file, texts);
            return texts.Pages;
        }
        catch (Exception damaged) when (damaged is not (OperationCanceledException or FileRefusedException or OutOfMemoryException))
        {
            // The libraries throw whatever a damaged file makes them stumble on.
            throw new FileRefusedException($"it is damaged ({damaged.GetType().Name})");
        }
    }

    /// <summary>Counts what the parts really hold: what they say they hold may be a lie.</summary>
    private static void Unpack(Stream file, FileLimits limits, CancellationToken token)
    {
        using (var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            if (archive.Entries.Count > limits.Parts)
            {
                throw new FileRefusedException($"it has {archive.Entries.Count} parts, of {limits.Parts} at most");
            }

            var buffer = new byte[81920];
            var total = 0L;
            foreach (var entry in archive.Entries)
            {
                using var part = entry.Open();
                int read;
                while ((read = part.Read(buffer)) > 0)
                {
                    token.ThrowIfCancellationRequested();
                    if ((total += read) > limits.UnpackedBytes)
                    {
                        throw new FileRefusedException($"it unpacks to more than {limits.UnpackedBytes} bytes");
                    }
                }
            }
        }

        file.Position = 0;
    }
}
