namespace AvsPortal.Search.Index;

/// <summary>The files of an index as it was committed: they stay, unchanged, until this is disposed.</summary>
/// <param name="path">The index's folder.</param>
/// <param name="files">Their names.</param>
/// <param name="commits">The <see cref="SearchIndex.Commits"/> of then.</param>
/// <param name="release">Lets them go.</param>
internal sealed class FrozenIndex(string path, IReadOnlyCollection<string> files, long commits, Action release) : IDisposable
{
    public string Path => path;

    public IReadOnlyCollection<string> Files => files;

    public long Commits => commits;

    public void Dispose() => release();
}
