using AvsPortal.Search.Index;

namespace AvsPortal.Search.Tests;

public sealed class IndexStoreTests
{
    [Fact]
    public void NewIndex_NeedsARebuild_AndIsWholeAfterIt()
    {
        using var index = new TestIndex();
        Assert.True(index.Store.NeedsRebuild);

        Rebuild(index.Store, TestIndex.Page("a", "fr", "Aluminium"));

        Assert.False(index.Store.NeedsRebuild);
        Assert.Equal(["a"], index.Ids("aluminium"));
        index.Reopen();
        Assert.False(index.Store.NeedsRebuild);
        Assert.Equal(["a"], index.Ids("aluminium"));
        Assert.Single(Directory.GetDirectories(index.Root));
    }

    [Fact]
    public void Rebuild_LeavesTheOldIndexSearchable_UntilItIsWhole()
    {
        using var index = new TestIndex(TestIndex.Page("old", "fr", "Aluminium"));
        Assert.True(index.Store.TryBeginRebuild());
        index.Store.WriteNext([TestIndex.Page("new", "fr", "Aluminium")]);
        Assert.Equal(["old"], index.Ids("aluminium"));

        index.Store.CompleteRebuild();

        Assert.Equal(["new"], index.Ids("aluminium"));
    }

    [Fact]
    public void Change_DuringARebuild_IsInBothIndexes()
    {
        using var index = new TestIndex(TestIndex.Page("a", "fr", "Aluminium"), TestIndex.Page("b", "fr", "Aluminium"));
        Assert.True(index.Store.TryBeginRebuild());
        index.Store.WriteNext([TestIndex.Page("a", "fr", "Aluminium"), TestIndex.Page("b", "fr", "Aluminium")]);
        index.Store.Write([TestIndex.Page("c", "fr", "Aluminium")], ["b"]);
        Assert.Equal(["a", "c"], index.Ids("aluminium").Order());

        index.Store.CompleteRebuild();

        Assert.Equal(["a", "c"], index.Ids("aluminium").Order());
    }

    [Fact]
    public void UnfinishedRebuild_IsForgottenAtTheNextStart()
    {
        using var index = new TestIndex();
        Rebuild(index.Store, TestIndex.Page("a", "fr", "Aluminium"));
        Assert.True(index.Store.TryBeginRebuild());
        index.Store.WriteNext([TestIndex.Page("b", "fr", "Aluminium")]);
        index.Reopen();

        Assert.Equal(["a"], index.Ids("aluminium"));
        Assert.Single(Directory.GetDirectories(index.Root));
    }

    [Fact]
    public void Index_OfAnotherFormat_NeedsARebuild_AndIsSearchableMeanwhile()
    {
        using var index = new TestIndex(TestIndex.Page("a", "fr", "Aluminium"));
        Rebuild(index.Store, TestIndex.Page("a", "fr", "Aluminium"));
        Restamp(index, "0");

        Assert.True(index.Store.NeedsRebuild);
        Assert.Equal(["a"], index.Ids("aluminium"));
    }

    [Theory]
    [InlineData("segments")]
    [InlineData("current")]
    [InlineData("everything")]
    public void DamagedIndex_IsReplacedByAnEmptyOne_ThatNeedsARebuild(string damage)
    {
        using var index = new TestIndex();
        Rebuild(index.Store, TestIndex.Page("a", "fr", "Aluminium"));
        index.Store.Dispose();
        switch (damage)
        {
            case "segments":
                foreach (var file in Directory.GetFiles(Directory.GetDirectories(index.Root).Single(), "segments*"))
                {
                    File.WriteAllText(file, "damaged");
                }

                break;
            case "current":
                File.WriteAllText(Path.Combine(index.Root, "current"), "../../nowhere\0");
                break;
            default:
                Directory.Delete(index.Root, recursive: true);
                break;
        }

        index.Reopen();

        Assert.True(index.Store.NeedsRebuild);
        Assert.Empty(index.Search("aluminium").Hits);
    }

    [Fact]
    public void SameChange_WrittenTwice_IsThereOnce()
    {
        using var index = new TestIndex();
        index.Store.Write([TestIndex.Page("a", "fr", "Aluminium")], []);
        index.Store.Write([TestIndex.Page("a", "fr", "Aluminium")], []);

        Assert.Equal(1, index.Search("aluminium").Total);
    }

    private static void Rebuild(IndexStore store, params SearchDocument[] documents)
    {
        Assert.True(store.TryBeginRebuild());
        store.WriteNext(documents);
        store.CompleteRebuild();
    }

    private static void Restamp(TestIndex index, string format)
    {
        index.Store.Dispose();
        using (var directory = Lucene.Net.Store.FSDirectory.Open(Directory.GetDirectories(index.Root).Single()))
        using (var writer = new Lucene.Net.Index.IndexWriter(directory, new Lucene.Net.Index.IndexWriterConfig(Lucene.Net.Util.LuceneVersion.LUCENE_48, null)))
        {
            writer.SetCommitData(new Dictionary<string, string> { ["format"] = format, ["complete"] = "true" });
            writer.Commit();
        }

        index.Reopen();
    }
}
