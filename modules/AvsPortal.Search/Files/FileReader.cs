using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace AvsPortal.Search.Files;

/// <summary>
/// Reads files in a process of its own, which may run out of memory, of stack or into a loop and is then ended: nothing that a file does
/// reaches the site. Where none can be started, a thread of the site reads them. One file at a time.
/// </summary>
/// <param name="limits">How much of a file is read.</param>
/// <param name="command">How such a process is started; null when the host cannot.</param>
/// <param name="logger">Where it is told that no process can be started.</param>
internal sealed partial class FileReader(FileLimits limits, Func<ProcessStartInfo?> command, ILogger logger) : IDisposable
{
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(1);

    /// <summary>What the other process has beyond the time of a file, to say itself that it is over.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly FileWorker worker = new(limits);
    private Process? process;
    private bool unusable;

    /// <summary>The pages of the file.</summary>
    /// <exception cref="FileRefusedException">The file is beyond a limit, damaged or hostile.</exception>
    /// <exception cref="TimeoutException">This file is not at fault, and may be read later.</exception>
    public async Task<IReadOnlyList<StoredPage>> ReadAsync(Stream file, string name, CancellationToken token)
    {
        if (!await IsStartedAsync(token))
        {
            return [.. (await worker.ReadAsync(file, name, token)).Select(page => new StoredPage(page.Number, page.Text))];
        }

        var copy = Path.Combine(Path.GetTempPath(), "avs-search-" + Guid.NewGuid().ToString("N"));
        try
        {
            await CopyAsync(file, copy, token);
            var request = JsonSerializer.Serialize(new FileRequest(copy, name));

            // A process may have ended by itself, for want of work: then once more.
            var answer = await AskAsync(request, token) ?? (await IsStartedAsync(token) ? await AskAsync(request, token) : null);
            return answer is null ? throw new FileRefusedException("it ends the process that reads it")
                : answer.Refused is { } reason ? throw new FileRefusedException(reason)
                : answer.Pages;
        }
        finally
        {
            File.Delete(copy);
        }
    }

    public void Dispose() => End();

    private async Task<FileAnswer?> AskAsync(string request, CancellationToken token)
    {
        try
        {
            await process!.StandardInput.WriteLineAsync(request.AsMemory(), token);
            await process.StandardInput.FlushAsync(token);
            if (await LineAsync(limits.Time + Grace, token) is { } answer)
            {
                return JsonSerializer.Deserialize<FileAnswer>(answer);
            }
        }
        catch (Exception gone) when (gone is IOException or JsonException)
        {
            // Ended while it was asked, or in the middle of its answer.
        }
        catch (TimeoutException)
        {
            End();
            throw new FileRefusedException($"reading it takes longer than {limits.Time.TotalSeconds:F0} s");
        }
        catch (OperationCanceledException)
        {
            End();
            throw;
        }

        End();
        return null;
    }

    private async Task<bool> IsStartedAsync(CancellationToken token)
    {
        if (unusable || process is { HasExited: false })
        {
            return !unusable;
        }

        End();
        var reason = "it does not answer";
        try
        {
            if (command() is not { } start)
            {
                unusable = true;
                return false;
            }

            process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            if (await LineAsync(Start, token) == FileReaderLoop.Ready)
            {
                LowerPriority(process);
                return true;
            }
        }
        catch (Exception failed) when (failed is IOException or InvalidOperationException or System.ComponentModel.Win32Exception or TimeoutException)
        {
            reason = failed.Message;
        }

        unusable = true;
        End();
        LogUnusable(reason);
        return false;
    }

    /// <summary>The next line that is meant for us; null at the end of the process.</summary>
    private async Task<string?> LineAsync(TimeSpan time, CancellationToken token)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        over.CancelAfter(time);
        try
        {
            while (await process!.StandardOutput.ReadLineAsync(over.Token) is { } line)
            {
                // The host may print something of its own.
                if (line.StartsWith(FileReaderLoop.Mark))
                {
                    return line[1..];
                }
            }

            return null;
        }
        catch (OperationCanceledException late) when (!token.IsCancellationRequested)
        {
            throw new TimeoutException("The process that reads files does not answer.", late);
        }
    }

    private void End()
    {
        using var ended = process;
        process = null;
        try
        {
            ended?.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended.
        }
    }

    private static void LowerPriority(Process process)
    {
        try
        {
            process.PriorityClass = ProcessPriorityClass.BelowNormal;
        }
        catch (Exception refused) when (refused is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It reads as well without.
        }
    }

    private async Task CopyAsync(Stream file, string to, CancellationToken token)
    {
        await using var copy = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None, 81920, FileOptions.Asynchronous);
        var buffer = new byte[81920];
        int read;
        while ((read = await file.ReadAsync(buffer, token)) > 0)
        {
            await copy.WriteAsync(buffer.AsMemory(0, read), token);
            if (copy.Length > limits.FileBytes)
            {
                throw new FileRefusedException($"it has more than {limits.FileBytes} bytes");
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Files are read in the site's own process, as no other can be started ({Reason}).")]
    private partial void LogUnusable(string reason);
}
