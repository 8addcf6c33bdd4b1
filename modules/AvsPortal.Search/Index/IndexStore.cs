using Lucene.Net.Search;

namespace AvsPortal.Search.Index;

/// <summary>
/// The site's index on disk: which of the folders is the current one, and the one being built beside it.
/// The index is derived data: whatever is wrong with it, it is built again from the content.
/// </summary>
internal sealed class IndexStore : IDisposable
{
    private readonly string root;
    private readonly Lock sync = new();
    private SearchIndex current;
    private SearchIndex? next;

    private IndexStore(string root)
    {
        this.root = root;
        Directory.CreateDirectory(root);
        current = OpenCurrent() ?? CreateEmpty();
        DeleteOthers();
    }

    /// <summary>Held by whoever reads content and writes it here, so that an old version never overwrites a new one.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public bool IsReadOnly => current.IsReadOnly;

    /// <summary>True when the index is missing, damaged, of another format, or was never finished.</summary>
    public bool NeedsRebuild => !current.IsCurrent && !current.IsReadOnly;

    /// <summary>True while an index is being built beside the current one.</summary>
    public bool IsRebuilding => next is not null;

    public static IndexStore Open(string root) => new(root);

    /// <summary>Runs a search on the current index.</summary>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        while (true)
        {
            var index = current;
            try
            {
                return index.Search(search);
            }
            catch (ObjectDisposedException) when (!ReferenceEquals(index, current))
            {
                // Swapped between the two lines above: the new one answers.
            }
        }
    }

    /// <summary>Writes to the current index, and to the one being built, then shows and keeps it.</summary>
    public void Write(IReadOnlyCollection<SearchDocument> documents, IReadOnlyCollection<string> removed)
    {
        current.Write(documents, removed);
        current.Refresh();
        next?.Write(documents, removed);
        current.Commit();
    }

    /// <summary>Writes a batch of a rebuild.</summary>
    public void WriteNext(IReadOnlyCollection<SearchDocument> documents) => next!.Write(documents, []);

    /// <summary>Starts an index beside the current one.</summary>
    /// <returns>False when one is being built already.</returns>
    public bool TryBeginRebuild()
    {
        lock (sync)
        {
            if (next is not null)
            {
                return false;
            }

            next = CreateFolder();
            return true;
        }
    }

    /// <summary>The version indexed of each item.</summary>
    public Dictionary<string, string> Versions() => Search(searcher =>
    {
        var live = Lucene.Net.Index.MultiFields.GetLiveDocs(searcher.IndexReader);
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < searcher.IndexReader.MaxDoc; i++)
        {
            if (live is null || live.Get(i))
            {
                var document = searcher.Doc(i);
                versions[document.Stored(SearchFields.Id)] = document.Stored(SearchFields.Version);
            }
        }

        return versions;
    });

    /// <summary>The content types that the index holds.</summary>
    public IReadOnlyList<string> Types() => Search(searcher =>
    {
        List<string> types = [];
        if (Lucene.Net.Index.MultiFields.GetTerms(searcher.IndexReader, SearchFields.Type) is { } terms)
        {
            var each = terms.GetEnumerator();
            while (each.MoveNext())
            {
                types.Add(each.Term.Utf8ToString());
            }
        }

        return types;
    });

    /// <summary>The built index is whole: it becomes the current one, in one step on disk and one in memory.</summary>
    public void CompleteRebuild()
    {
        var built = next!;
        built.CommitWhole();
        built.Refresh();
        Name(built.Path);
        var old = current;
        current = built;
        next = null;
        Delete(old);
    }

    public void AbandonRebuild()
    {
        if (next is { } unfinished)
        {
            next = null;
            Delete(unfinished);
        }
    }

    public void Dispose()
    {
        lock (sync)
        {
            AbandonRebuild();
            current.Dispose();
        }
    }

    private SearchIndex? OpenCurrent()
    {
        var pointer = Path.Combine(root, "current");
        if (!File.Exists(pointer))
        {
            return null;
        }

        try
        {
            return SearchIndex.Open(Path.Combine(root, File.ReadAllText(pointer).Trim()));
        }
        catch (Exception damaged) when (damaged is IOException or InvalidOperationException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private SearchIndex CreateEmpty()
    {
        var empty = CreateFolder();
        Name(empty.Path);
        return empty;
    }

    private SearchIndex CreateFolder() => SearchIndex.Open(Path.Combine(root, "index-" + Guid.NewGuid().ToString("N")), create: true);

    private void Name(string path)
    {
        var pointer = Path.Combine(root, "current");
        File.WriteAllText(pointer + ".new", Path.GetFileName(path));
        File.Move(pointer + ".new", pointer, overwrite: true);
    }

    private static void Delete(SearchIndex index)
    {
        index.Dispose();
        TryDelete(index.Path);
    }

    private void DeleteOthers()
    {
        if (current.IsReadOnly)
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(root, "index-*"))
        {
            if (!string.Equals(Path.GetFullPath(folder), Path.GetFullPath(current.Path), StringComparison.Ordinal))
            {
                TryDelete(folder);
            }
        }
    }

    private static void TryDelete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // A search still reads it; the next start takes it away.
        }
    }
}
