namespace AvsPortal.Search.Files;

/// <summary>
/// Reads files one at a time on a thread of low priority. One that takes longer than allowed is left behind; with too many left behind
/// no more files are read until one of them ends.
/// </summary>
internal sealed class FileWorker(FileLimits limits)
{
    private const int StackBytes = 64 * 1024 * 1024;
    private const int MostLeftBehind = 2;
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private int leftBehind;

    /// <summary>A file that took too long is still being read.</summary>
    public bool IsLeftBehind => Volatile.Read(ref leftBehind) > 0;

    /// <summary>The pages of the file.</summary>
    /// <exception cref="FileRefusedException">The file is beyond a limit, damaged or hostile.</exception>
    /// <exception cref="TimeoutException">Too many files were left behind: this one is not at fault, and may be read later.</exception>
    public async Task<IReadOnlyList<(int Number, string Text)>> ReadAsync(Stream file, string path, CancellationToken token)
    {
        if (Volatile.Read(ref leftBehind) >= MostLeftBehind)
        {
            throw new TimeoutException("other files keep the worker busy beyond their time");
        }

        // A copy of its own: the thread may outlive the request that opened the file.
        var copy = await CopyAsync(file, token);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(token);
        time.CancelAfter(limits.Time);
        if (limits.Time == TimeSpan.Zero)
        {
            await time.CancelAsync();
        }

        var end = time.Token;
        var read = new TaskCompletionSource<IReadOnlyList<(int Number, string Text)>>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Run(copy, path, limits, end, read), StackBytes) { IsBackground = true, Priority = ThreadPriority.Lowest, Name = "Search: file" };
        thread.Start();
        try
        {
            return await read.Task.WaitAsync(limits.Time + Grace, token);
        }
        catch (Exception over) when (over is TimeoutException or OperationCanceledException && !token.IsCancellationRequested)
        {
            if (!read.Task.IsCompleted)
            {
                Interlocked.Increment(ref leftBehind);
                _ = read.Task.ContinueWith(_ => Interlocked.Decrement(ref leftBehind), TaskScheduler.Default);
            }

            throw new FileRefusedException($"reading it takes longer than {limits.Time.TotalSeconds:F0} s");
        }
    }

    private static void Run(FileStream copy, string path, FileLimits limits, CancellationToken end, TaskCompletionSource<IReadOnlyList<(int Number, string Text)>> read)
    {
        try
        {
            using (copy)
            {
                read.TrySetResult(FileText.Read(copy, path, limits, end));
            }
        }
        catch (Exception failed)
        {
            read.TrySetException(failed is OutOfMemoryException ? new FileRefusedException("it takes more memory than there is") : failed);
        }
    }

    private async Task<FileStream> CopyAsync(Stream file, CancellationToken token)
    {
        var copy = new FileStream(
            Path.Combine(Path.GetTempPath(), "avs-search-" + Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
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

            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}
