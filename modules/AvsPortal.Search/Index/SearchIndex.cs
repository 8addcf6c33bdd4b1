using System.Collections.Concurrent;
using System.Globalization;
using AvsPortal.Search.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace AvsPortal.Search.Index;

/// <summary>One Lucene index in one folder: its only writer and its near-real-time readers.</summary>
internal sealed class SearchIndex : IDisposable
{
    private const string FormatKey = "format";
    private const string CompleteKey = "complete";
    private const string CommitsKey = "commits";

    /// <summary>Each search asks every segment: few of them make it fast, and on a portal's index merging costs next to nothing.</summary>
    private const int Segments = 4;

    /// <summary>While an index is built nobody searches it: its segments are merged once, when it is whole.</summary>
    private const int SegmentsWhileBuilt = 1000;

    /// <summary>Words met while writing are looked up in tables of this size: small ones stay in the processor's cache.</summary>
    private const double BufferMegabytes = 12;

    private readonly FSDirectory directory;
    private readonly IndexWriter? writer;
    private readonly SnapshotDeletionPolicy? kept;
    private readonly SearcherManager searchers;
    private readonly System.Threading.Lock merging = new();
    private volatile bool isClosing;

    /// <summary>Those that nobody writes with now; as many as ever wrote at a time, not one for each thread that ever did.</summary>
    private readonly ConcurrentBag<DocumentMapper> mappers = [];

    private SearchIndex(string path, FSDirectory directory, IndexWriter? writer, SnapshotDeletionPolicy? kept, SearcherManager searchers)
    {
        Path = path;
        this.directory = directory;
        this.writer = writer;
        this.kept = kept;
        this.searchers = searchers;
    }

    public string Path { get; }

    /// <summary>Another process writes this index: here it can only be read.</summary>
    public bool IsReadOnly => writer is null;

    /// <summary>Whether the index is of this version of the module and holds the whole site.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>How often changes were committed, in this index and those that it took the place of: an index put back from a copy has fewer.</summary>
    public long Commits { get; private set; }

    /// <summary>Opens the index of a folder, for writing unless another process does.</summary>
    /// <exception cref="IOException">The folder holds no index, or a damaged one.</exception>
    public static SearchIndex Open(string path, bool create = false)
    {
        var folder = MappedDirectory.OpenFolder(path);
        try
        {
            return OpenWriter(path, folder, create);
        }
        catch (LockObtainFailedException)
        {
            var index = new SearchIndex(path, folder, null, null, new SearcherManager(folder, new Searchers()));
            index.ReadStamp();
            return index;
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Runs a search on what is visible now.</summary>
    public T Search<T>(Func<IndexSearcher, T> search)
    {
        var searcher = searchers.Acquire();
        try
        {
            return search(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }

    /// <summary>Replaces or removes documents; the next search sees it, a crash before <see cref="Commit"/> loses it.</summary>
    /// <param name="documents">One of an item at most.</param>
    /// <param name="removed">Ids of the items to remove.</param>
    public void Write(IReadOnlyCollection<SearchDocument> documents, IEnumerable<string> removed)
    {
        if (writer is null)
        {
            throw new InvalidOperationException($"The search index {Path} is written by another process.");
        }

        foreach (var id in removed)
        {
            writer.DeleteDocuments(new Term(SearchFields.Id, id));
        }

        Each(documents, (document, fields) => writer.UpdateDocument(new Term(SearchFields.Id, document.Id), fields));
    }

    /// <summary>Adds documents of items that the index does not have: nothing is looked for that they would replace.</summary>
    public void Add(IEnumerable<SearchDocument> documents) => Each(documents, (_, fields) => writer!.AddDocument(fields));

    /// <summary>Makes what was written visible to searches.</summary>
    public void Refresh() => searchers.MaybeRefreshBlocking();

    /// <summary>Makes what was written survive a crash.</summary>
    /// <param name="commits">What <see cref="Commits"/> is from now on.</param>
    public void Commit(long commits)
    {
        Commits = commits;
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [CommitsKey] = commits.ToString(CultureInfo.InvariantCulture) };
        if (IsCurrent)
        {
            (data[FormatKey], data[CompleteKey]) = (SearchFields.Format, "true");
        }

        writer!.SetCommitData(data);
        writer.Commit();
    }

    /// <summary>Commits with the stamp that says that the index is whole and of this format.</summary>
    public void CommitWhole(long commits)
    {
        IsCurrent = true;
        Commit(commits);
    }

    /// <summary>Commits without the stamp: the index is not known to be whole.</summary>
    public void CommitPart(long commits)
    {
        if (IsCurrent || commits != Commits)
        {
            IsCurrent = false;
            Commit(commits);
        }
    }

    /// <summary>Brings all segments into one in the background, which halves the time of a search; searches and writes go on meanwhile.</summary>
    public void BeginMerge() => Merging = Task.Run(Merge);

    private void Merge()
    {
        lock (merging)
        {
            MergeNow();
        }
    }

    private void MergeNow()
    {
        try
        {
            Tiers.SegmentsPerTier = Segments;
            writer!.ForceMerge(1);
            Refresh();

            // What the last commit said of itself stays true: merging changes nothing that is found.
            writer.Commit();
        }
        catch (Exception closed) when (isClosing && closed is ObjectDisposedException or IOException or MergePolicy.MergeException)
        {
            // The site ends: the next time, the policy merges what is left.
        }
    }

    /// <summary>Ends when no merge that was begun is going on.</summary>
    public Task Merging { get; private set; } = Task.CompletedTask;

    private TieredMergePolicy Tiers => (TieredMergePolicy)writer!.Config.MergePolicy;

    /// <summary>Keeps the files of the last commit until what is returned is disposed.</summary>
    public FrozenIndex Freeze()
    {
        var last = kept!.Snapshot();
        return new FrozenIndex(Path, [.. last.FileNames], Commits, () => kept.Release(last));
    }

    public void Dispose()
    {
        isClosing = true;
        searchers.Dispose();
        try
        {
            writer?.Dispose(waitForMerges: false);
        }
        catch (IOException)
        {
            // The folder was taken away under us; the index is derived data and will be rebuilt.
        }

        lock (merging)
        {
            // A merge that was cut short has ended.
        }

        directory.Dispose();
    }

    private static SearchIndex OpenWriter(string path, FSDirectory folder, bool create)
    {
        var policy = new SnapshotDeletionPolicy(new KeepOnlyLastCommitDeletionPolicy());
        var opened = new IndexWriter(folder, new IndexWriterConfig(LuceneVersion.LUCENE_48, new SearchAnalyzer())
        {
            OpenMode = create ? OpenMode.CREATE : OpenMode.APPEND,
            Similarity = new ExactLengthBm25(),
            Codec = new SearchCodec(),
            UseCompoundFile = false,
            RAMBufferSizeMB = BufferMegabytes,
            MergePolicy = new TieredMergePolicy { MaxMergeAtOnce = Segments, MaxMergeAtOnceExplicit = SegmentsWhileBuilt, SegmentsPerTier = create ? SegmentsWhileBuilt : Segments },
            IndexDeletionPolicy = policy,
        });
        try
        {
            if (create)
            {
                opened.Commit();
            }

            var index = new SearchIndex(path, folder, opened, policy, new SearcherManager(opened, applyAllDeletes: true, new Searchers()));
            index.ReadStamp();
            return index;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Analysing the text is most of the work, and the writer takes documents from several threads.</summary>
    private void Each(IEnumerable<SearchDocument> documents, Action<SearchDocument, IReadOnlyList<IIndexableField>> write) => Parallel.ForEach(
        documents,
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        () => mappers.TryTake(out var mapper) ? mapper : new DocumentMapper(),
        (document, _, mapper) =>
        {
            write(document, mapper.ToLucene(document));
            return mapper;
        },
        mappers.Add);

    private void ReadStamp()
    {
        using var reader = DirectoryReader.Open(directory);
        var stamp = reader.IndexCommit.UserData;
        IsCurrent = stamp.TryGetValue(FormatKey, out var format) && string.Equals(format, SearchFields.Format, StringComparison.Ordinal) && stamp.ContainsKey(CompleteKey);
        Commits = stamp.TryGetValue(CommitsKey, out var commits) && long.TryParse(commits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private sealed class Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = new ExactLengthBm25() };
    }
}
