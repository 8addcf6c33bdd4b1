using System.Text;

namespace AvsPortal.Benchmarks;

/// <summary>Sentences in a file and not in memory, so that what a process takes is what the search takes. Gone with the process.</summary>
internal sealed class SentenceFile : IDisposable
{
    private readonly FileStream file = new(
        Path.Combine(Path.GetTempPath(), "avs-sentences-" + Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose);

    private readonly List<(long Start, int Length)> places = [];
    private long end;

    public int Count => places.Count;

    /// <summary>A sentence; all are added before the first is read.</summary>
    public string this[int number]
    {
        get
        {
            var (start, length) = places[number];
            Span<byte> bytes = length <= 2048 ? stackalloc byte[length] : new byte[length];
            RandomAccess.Read(file.SafeFileHandle, bytes, start);
            return Encoding.UTF8.GetString(bytes);
        }
    }

    public void Add(string sentence)
    {
        var bytes = Encoding.UTF8.GetBytes(sentence);
        places.Add((end, bytes.Length));
        RandomAccess.Write(file.SafeFileHandle, bytes, end);
        end += bytes.Length;
    }

    public void Dispose() => file.Dispose();
}
