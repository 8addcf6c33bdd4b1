using System.Diagnostics;
using System.Text;
using AvsPortal.Search.Files;
using AvsPortal.Tests.Shared;
using Microsoft.Extensions.Logging.Abstractions;

namespace AvsPortal.Search.Tests;

/// <summary>Files are read in a process of its own; whatever becomes of it, the next file is read.</summary>
public sealed class FileReaderTests
{
    private static readonly FileLimits Hasty = FileLimits.Default with { Time = TimeSpan.FromSeconds(-4.7) };

    [Fact]
    public async Task ProcessThatIsStuck_IsEnded_FileAfterFile()
    {
        using var reader = Reader("printf '\\036ready\\n'; read line; exec sleep 1000", Hasty);
        for (var file = 0; file < 5; file++)
        {
            var refused = await Assert.ThrowsAsync<FileRefusedException>(() => ReadAsync(reader));
            Assert.Contains("longer", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ProcessThatAFileEnds_CostsThatFile()
    {
        var once = Path.Combine(Path.GetTempPath(), "avs-search-" + Guid.NewGuid().ToString("N"));
        try
        {
            using var reader = Reader($"printf '\\036ready\\n'; read line; test -e {once} || exit 9; printf '\\036{{\"Pages\":[{{\"Number\":1,\"Text\":\"Zirconium\"}}],\"Refused\":null}}\\n'; read line");
            var refused = await Assert.ThrowsAsync<FileRefusedException>(() => ReadAsync(reader));
            Assert.Contains("ends the process", refused.Message, StringComparison.Ordinal);

            await File.WriteAllTextAsync(once, "");
            Assert.Equal([new StoredPage(1, "Zirconium")], await ReadAsync(reader));
        }
        finally
        {
            File.Delete(once);
        }
    }

    [Fact]
    public async Task WithoutAProcess_TheSiteReadsItself()
    {
        using var reader = Reader("exit 1");
        Assert.Equal([new StoredPage(1, "Accueil")], await ReadAsync(reader));
        using var none = new FileReader(FileLimits.Default, () => null, NullLogger.Instance);
        Assert.Equal([new StoredPage(1, "Accueil")], await ReadAsync(none));
    }

    [Fact]
    public async Task Loop_AnswersLineByLine_AndEndsWithItsInput()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, OfficeFiles.Slides("Accueil").ToArray());
        using var said = new MemoryStream();
        var asked = $"{{\"Path\":\"{file}\",\"Name\":\"a.pptx\"}}\n{{\"Path\":\"{file}\",\"Name\":\"a.pdf\"}}\n";
        try
        {
            await FileReaderLoop.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(asked)), said);
        }
        finally
        {
            File.Delete(file);
        }

        var lines = Encoding.UTF8.GetString(said.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(FileReaderLoop.Mark + FileReaderLoop.Ready, lines[0].TrimEnd());
        Assert.Contains("Accueil", lines[1], StringComparison.Ordinal);
        Assert.Contains("damaged", lines[2], StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<StoredPage>> ReadAsync(FileReader reader) => reader.ReadAsync(OfficeFiles.Slides("Accueil"), "a.pptx", CancellationToken.None);

    private static FileReader Reader(string script, FileLimits? limits = null)
    {
        Assert.False(OperatingSystem.IsWindows(), "The process is a shell script: this test wants a shell.");
        return new FileReader(
            limits ?? FileLimits.Default,
            () => new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false },
            NullLogger.Instance);
    }
}
