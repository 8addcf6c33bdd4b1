using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace AvsPortal.Search.Index;

/// <summary>
/// A whole file in the process's memory, to read from. It is let go when nothing reads it any more, which the runtime knows: nobody
/// has to keep account of its readers, and none can read memory that is gone.
/// </summary>
internal sealed unsafe class MappedFile
{
    private readonly SafeMemoryMappedViewHandle? mapped;

    /// <exception cref="IOException">The file cannot be read.</exception>
    public MappedFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        Length = stream.Length;
        if (Length == 0)
        {
            return;
        }

        using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        mapped = file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;

        // The handle is never disposed, only collected: holding it is enough for the address to be valid.
        byte* start = null;
        mapped.AcquirePointer(ref start);
        mapped.ReleasePointer();
        Start = start;
    }

    /// <summary>Its first byte; valid as long as this object is alive.</summary>
    public byte* Start { get; }

    /// <summary>In bytes.</summary>
    public long Length { get; }
}
