using Lucene.Net.Store;

namespace AvsPortal.Search.Index;

/// <summary>
/// A folder whose files are read in memory, as with <see cref="MMapDirectory"/>. That one keeps account of every copy of a reader,
/// of which a search makes hundreds, so that each garbage collection has all of them to look after.
/// </summary>
internal sealed class MappedDirectory(DirectoryInfo folder) : FSDirectory(folder, null)
{
    /// <summary>A folder of the index. Windows deletes no file that is in memory: there Lucene's own way is right.</summary>
    public static FSDirectory OpenFolder(string path) => OperatingSystem.IsWindows() ? Open(path) : new MappedDirectory(new DirectoryInfo(path));

    public override IndexInput OpenInput(string name, IOContext context) => OpenWhole(name);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new Slicer(OpenWhole(name));

    private MappedInput OpenWhole(string name)
    {
        EnsureOpen();
        var path = Path.Combine(Directory.FullName, name);
        var file = new MappedFile(path);
        return new MappedInput(path, file, 0, file.Length);
    }

    /// <summary>The files within a compound file.</summary>
    private sealed class Slicer(MappedInput whole) : IndexInputSlicer
    {
        public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, offset, length);

        [Obsolete("Lucene reads indexes of version 3 with it.")]
        public override IndexInput OpenFullSlice() => whole.Slice("whole", 0, whole.Length);

        protected override void Dispose(bool disposing)
        {
        }
    }
}
