using AvsPortal.Search.Indexing;
using Lucene.Net.Search;

namespace AvsPortal.Search.Index;

/// <summary>
/// The site's index on disk: which of the folders is the current one, and the one being built beside it.
/// The index is derived data: whatever is wrong with it, it is built again from the content.
/// </summary>
internal sealed class IndexStore : IDisposable
{
    private static readonly HashSet<string> Stamps = new(StringComparer.Ordinal) { SearchFields.Id, SearchFields.Stamp };

    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal) { SearchFields.Set };

    private readonly string root;
    private readonly Lock sync = new();
    private readonly HashSet<string> changedMeanwhile = new(StringComparer.Ordinal);
    private SearchIndex current;
    private SearchIndex? next;

    private IndexStore(string root)
    {
        this.root = root;
        Directory.CreateDirectory(root);
        current = OpenCurrent() ?? CreateEmpty();
        NodeId = ReadNodeId() ?? NewNodeId();
        DeleteOthers();
    }

    /// <summary>Where the index is, and what is kept beside it.</summary>
    public string Folder => root;

    /// <summary>Names this index among those of the other nodes; lost with its folder.</summary>
    public string NodeId { get; private set; }

    /// <summary>What the process knows of itself as the node of this index.</summary>
    public NodeState Node { get; } = new();

    /// <summary>Held by whoever reads content and writes it here, so that an old version never overwrites a new one.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    public bool IsReadOnly => current.IsReadOnly;

    /// <summary>True when the index is missing, damaged, of another format, or was never finished.</summary>
    public bool NeedsRebuild => !current.IsCurrent && !current.IsReadOnly;

    /// <summary>True while an index is being built beside the current one.</summary>
    public bool IsRebuilding => next is not null;

    /// <summary>How many documents searches see.</summary>
    public int Count => Search(searcher => searcher.IndexReader.NumDocs);

    public static IndexStore Open(string root) => new(root);

    /// <summary>An index that another process wrote: sees what that one did since, and takes its place when it is gone.</summary>
    public void Reopen()
    {
        lock (sync)
        {
            if (!current.IsReadOnly || OpenCurrent() is not { } opened)
            {
                return;
            }

            var old = current;
            current = opened;
            NodeId = ReadNodeId() ?? NodeId;
            Node.Applied = null;
            old.Dispose();
            DeleteOthers();
        }
    }

    /// <summary>How often changes were committed: what the database noted of it tells an index that was put back from a copy.</summary>
    public long Commits => current.Commits;

    /// <summary>The index no longer knows that it has everything: it is to be built anew, also after a crash.</summary>
    /// <param name="noted">The <see cref="Commits"/> that the database knows of; counting goes on from there.</param>
    public void MarkIncomplete(long noted = 0) => current.CommitPart(Math.Max(current.Commits, noted));

    /// <summary>Nothing can be found, and that says nothing: no index was built or fetched yet.</summary>
    public bool IsBlank => NeedsRebuild && Count == 0;

    /// <summary>Keeps the files of the last commit, to be copied.</summary>
    public FrozenIndex Freeze() => current.Freeze();

    /// <summary>A folder for an index that comes from elsewhere.</summary>
    public string NewFolder() => Path.Combine(root, "index-" + Guid.NewGuid().ToString("N"));

    /// <summary>Takes an index that comes from elsewhere for the current one; false when it is damaged, not whole or of another format.</summary>
    public bool TryAdopt(string folder)
    {
        lock (sync)
        {
            if (TryOpen(folder) is not { } adopted)
            {
                return false;
            }

            if (!adopted.IsCurrent)
            {
                adopted.Dispose();
                return false;
            }

            Name(folder);
            var old = current;
            current = adopted;
            Delete(old);
            return true;
        }
    }

    /// <summary>Deletes a folder that is no index of ours.</summary>
    public void Discard(string folder)
    {
        if (Directory.Exists(folder))
        {
            TryDelete(folder);
        }
    }

    /// <summary>Another process claims to be this node (the folder was copied): this one takes a new name.</summary>
    public void BecomeAnother() => NodeId = NewNodeId();

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
    public void Write(IReadOnlyCollection<SearchDocument> documents, IReadOnlyCollection<string> removed) =>
        WriteAndCommit(documents, removed, current.Commits + 1);

    /// <summary>The same for documents of which nothing changed that was noted: it is no change to be counted.</summary>
    public void WriteAgain(IReadOnlyCollection<SearchDocument> documents, IReadOnlyCollection<string> removed) => WriteAndCommit(documents, removed, current.Commits);

    /// <summary>Writes a batch of a rebuild.</summary>
    /// <param name="documents">Of items of which none was given before.</param>
    public void WriteNext(IReadOnlyCollection<SearchDocument> documents)
    {
        next!.Write([.. documents.Where(document => changedMeanwhile.Contains(document.Id))], []);
        next.Add(documents.Where(document => !changedMeanwhile.Contains(document.Id)));
    }

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

            changedMeanwhile.Clear();
            next = CreateFolder();
            return true;
        }
    }

    /// <summary>The <see cref="SearchDocument.Stamp"/> indexed of each item.</summary>
    public Dictionary<string, string> Versions() => Search(searcher =>
    {
        var live = Lucene.Net.Index.MultiFields.GetLiveDocs(searcher.IndexReader);
        var versions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < searcher.IndexReader.MaxDoc; i++)
        {
            if (live is null || live.Get(i))
            {
                var document = searcher.Doc(i, Stamps);
                versions[document.Stored(SearchFields.Id)] = document.Stored(SearchFields.Stamp);
            }
        }

        return versions;
    });

    /// <summary>The localization sets that items are in as the index knows them.</summary>
    public IReadOnlyCollection<string> SetsOf(IEnumerable<string> ids) => Search(searcher => ids
        .SelectMany(id => searcher.Search(new TermQuery(new Lucene.Net.Index.Term(SearchFields.Id, id)), 1).ScoreDocs)
        .Select(found => searcher.Doc(found.Doc, Sets).Stored(SearchFields.Set)).Where(set => set.Length > 0).ToHashSet(StringComparer.Ordinal));

    /// <summary>The items that lack the text of a file.</summary>
    public IReadOnlyList<string> FilesPending() => Search(searcher =>
        searcher.Search(new TermQuery(new Lucene.Net.Index.Term(SearchFields.FilesPending, "1")), int.MaxValue / 2).ScoreDocs
            .Select(found => searcher.Doc(found.Doc, Stamps).Stored(SearchFields.Id)).ToList());

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

    /// <summary>Ends when the index is in one piece after a rebuild; searches need not wait for it.</summary>
    public Task Merging => current.Merging;

    /// <summary>The built index is whole: it becomes the current one, in one step on disk and one in memory.</summary>
    public void CompleteRebuild()
    {
        var built = next!;
        built.CommitWhole(current.Commits + 1);
        built.Refresh();
        Name(built.Path);
        var old = current;
        current = built;
        next = null;
        Delete(old);
        built.BeginMerge();
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

    private void WriteAndCommit(IReadOnlyCollection<SearchDocument> documents, IReadOnlyCollection<string> removed, long commits)
    {
        current.Write(documents, removed);
        current.Refresh();
        if (next is not null)
        {
            next.Write(documents, removed);
            changedMeanwhile.UnionWith(documents.Select(document => document.Id));
        }

        current.Commit(commits);
    }

    private SearchIndex? OpenCurrent()
    {
        var pointer = Path.Combine(root, "current");
        if (!File.Exists(pointer))
        {
            return null;
        }

        return TryOpen(Path.Combine(root, File.ReadAllText(pointer).Trim()));
    }

    private static SearchIndex? TryOpen(string folder)
    {
        try
        {
            return SearchIndex.Open(folder);
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

    private SearchIndex CreateFolder() => SearchIndex.Open(NewFolder(), create: true);

    private void Name(string path) => WriteWhole("current", Path.GetFileName(path));

    private string? ReadNodeId()
    {
        var file = Path.Combine(root, "node");
        return File.Exists(file) && File.ReadAllText(file).Trim() is { Length: > 0 and <= 64 } id ? id : null;
    }

    private string NewNodeId()
    {
        var id = Guid.NewGuid().ToString("N");
        WriteWhole("node", id);
        return id;
    }

    private void WriteWhole(string name, string text) => WholeFile.Write(Path.Combine(root, name), System.Text.Encoding.UTF8.GetBytes(text));

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
