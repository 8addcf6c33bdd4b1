using System.Text;
using System.Text.Json;

namespace AvsPortal.Search.Files;

/// <summary>The work of the process that reads files: a line asks, a line answers.</summary>
internal static class FileReaderLoop
{
    /// <summary>Begins each line that is ours.</summary>
    public const char Mark = '\u001E';

    /// <summary>Said once, when the process may be asked.</summary>
    public const string Ready = "ready";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(1);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Answers until nobody asks any more: the site has ended, or has no files for a while.</summary>
    public static async Task RunAsync(Stream asked, Stream said)
    {
        using var requests = new StreamReader(asked, Utf8);
        await using var answers = new StreamWriter(said, Utf8) { AutoFlush = true };
        var worker = new FileWorker(FileLimits.Default);
        await answers.WriteLineAsync(Mark + Ready);
        while (!worker.IsLeftBehind && await NextAsync(requests) is { } line)
        {
            var answer = await ReadAsync(worker, JsonSerializer.Deserialize<FileRequest>(line)!);
            await answers.WriteLineAsync(Mark + JsonSerializer.Serialize(answer));
        }
    }

    private static async Task<string?> NextAsync(StreamReader requests)
    {
        try
        {
            return await requests.ReadLineAsync().WaitAsync(Idle);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private static async Task<FileAnswer> ReadAsync(FileWorker worker, FileRequest request)
    {
        try
        {
            await using var file = File.OpenRead(request.Path);
            var pages = await worker.ReadAsync(file, request.Name, CancellationToken.None);
            return new FileAnswer([.. pages.Select(page => new StoredPage(page.Number, page.Text))], null);
        }
        catch (FileRefusedException refused)
        {
            return new FileAnswer([], refused.Message);
        }
    }
}
