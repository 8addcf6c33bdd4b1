namespace AvsPortal.Search.Index;

/// <summary>Files that have their old content or their new one, whatever happens meanwhile.</summary>
internal static class WholeFile
{
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using (var stream = File.Create(path + ".new"))
        {
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
