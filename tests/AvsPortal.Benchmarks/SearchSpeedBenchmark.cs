using System.Diagnostics;
using System.Globalization;
using AvsPortal.Search.Analysis;
using AvsPortal.Search.Index;
using AvsPortal.Search.Matching;
using AvsPortal.Search.Query;
using AvsPortal.Tests.Shared;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Data.Sqlite;

namespace AvsPortal.Benchmarks;

/// <summary>The whole search (rights, tiers, facets, other language, snippets of ten hits) as the collection grows, against the bare query and SQLite FTS5.</summary>
internal static class SearchSpeedBenchmark
{
    private const int Asked = 1_000;
    private const int AskedOfSqlite = 40;

    /// <summary>At a million documents it takes half a minute for a long query: what it could not answer by then is not asked.</summary>
    private static readonly TimeSpan LongestOfSqlite = TimeSpan.FromMinutes(3);

    private static readonly string[] Audiences = ["everyone", "partners"];
    private static readonly RightsFilter Everything = new(new QueryWrapperFilter(new MatchAllDocsQuery()));

    public static int Run(string folder, int[] sizes)
    {
        using var corpus = new SpeedCorpus(folder);
        var random = new Random(1);
        var queries = corpus.Queries.OrderBy(_ => random.Next()).Take(Asked).ToList();
        Console.WriteLine($"{queries.Count} queries, {queries.Average(query => query.Text.Split(' ').Length):F1} words each; {Environment.ProcessorCount} processors, load {File.ReadAllText("/proc/loadavg").Trim()}");
        Warm(corpus, queries);
        List<string> curve = [];
        foreach (var size in sizes.Length > 0 ? sizes : [10_000, 100_000, 1_000_000])
        {
            curve.Add(Measure(corpus, queries, size));
        }

        Console.WriteLine();
        Console.WriteLine("Milliseconds of processor time, so that a busy machine measures the same; documents a second as time passes, until the index is whole.");
        Console.WriteLine("documents   cold p50/p99    warm p50/p99    bare p50/p99   ratio   docs/s   index MB   heap MB   FTS5 p50/p99 (ms)");
        curve.ForEach(Console.WriteLine);
        return 0;
    }

    /// <summary>Only how fast documents are indexed.</summary>
    public static int Index(string folder, int size)
    {
        using var corpus = new SpeedCorpus(folder);
        for (var round = 0; round < 3; round++)
        {
            var root = Path.Combine(Path.GetTempPath(), "avs-speed-" + Guid.NewGuid().ToString("N"));
            try
            {
                var built = Build(corpus, root, size);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size / built.Whole:F0} documents a second on {Environment.ProcessorCount} processors, {size / built.Processor:F0} a second of processor time, {built.Allocated / 1e3 / size:F1} KB allocated a document"));
            }
            finally
            {
                Directory.Delete(root, recursive: true);
            }
        }

        return 0;
    }

    private static string Measure(SpeedCorpus corpus, List<SpeedQuery> queries, int size)
    {
        var root = Path.Combine(Path.GetTempPath(), "avs-speed-" + Guid.NewGuid().ToString("N"));
        try
        {
            Console.WriteLine($"{size:N0}: before there is an index, with the texts that documents are made of: {Memory()}");
            var built = Build(corpus, root, size);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0}: whole after {built.Whole:F1} s, in one piece after {built.Merged:F1} s: {size / built.Merged:N0} documents/s"));
            var bytes = new DirectoryInfo(root).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
            using var store = IndexStore.Open(root);
            var engine = new SearchEngine(() => store);
            var total = 0L;
            var cold = Time(queries, query => total += Search(engine, query));
            var warm = Steady(queries, query => Search(engine, query));
            var reading = Time(queries, query => QueryReader.Read(query.Text, Language.For(query.Culture), SeededGlossary.Guidance.Glossary));
            var (allocated, paused) = (GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
            var found = Time(queries, query => engine.Search(new SearchRequest { Text = query.Text, Culture = query.Culture, Audiences = Audiences, PageSize = 0, Guidance = SeededGlossary.Guidance }));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0}: mean {warm.Average():F2} ms, of which reading the query {reading.Average():F2}, finding and counting {found.Average() - reading.Average():F2}, ranking and snippets {warm.Average() - found.Average():F2}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size:N0}: finding and counting allocates {(GC.GetTotalAllocatedBytes() - allocated) / 1e3 / queries.Count:F0} KB a query; collecting it takes {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds / queries.Count:F2} ms"));
            var bare = Steady(queries, query => store.Search(searcher => Bare(searcher, query.Text, query.Culture)));
            Console.WriteLine($"{size:N0}: {store.Search(searcher => searcher.IndexReader.Leaves.Count)} segments; warm and bare by collection:");
            foreach (var kind in queries.Select((query, i) => (query, i)).GroupBy(asked => asked.query.Collection, asked => asked.i, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            {
                var (own, plain) = (kind.Select(i => warm[i]).ToList(), kind.Select(i => bare[i]).ToList());
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind.Key,-6}{kind.Count(),4} queries of {kind.Average(i => queries[i].Text.Split(' ').Length),4:F1} words  {P(own, 50),6:F2}/{P(own, 99),6:F2}  bare {P(plain, 50),6:F2}/{P(plain, 99),6:F2}  ratio {own.Average() / plain.Average():F2}"));
            }

            var random = new Random(1);
            var typos = queries.ConvertAll(query => query with { Text = RelevanceBenchmark.Mistype(query.Text, random) });
            Console.WriteLine(Of("with one typo, did-you-mean in it", Time(typos, query => Search(engine, query))));
            Console.WriteLine(Of("did-you-mean alone", Time(typos, query => store.Search(searcher => Correct(searcher, query)))));
            Console.WriteLine(Of("suggestions", Time(Typed(queries), query => engine.Suggest(new SearchRequest { Text = query.Text, Culture = query.Culture, Audiences = Audiences }))));
            string Of(string what, List<double> times) => string.Create(CultureInfo.InvariantCulture, $"{size:N0}: {what} p50 {P(times, 50):F2}, p99 {P(times, 99):F2}, slowest {times.Max():F2} ms");
            GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
            var heap = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
            Console.WriteLine($"{size:N0}: {total / queries.Count:N0} hits a query; {Memory()}");
            var peer = Sqlite(corpus, queries, size, root);
            return string.Create(CultureInfo.InvariantCulture,
                $"{size,9:N0}  {P(cold, 50),6:F2}/{P(cold, 99),6:F2}  {P(warm, 50),6:F2}/{P(warm, 99),6:F2}  {P(bare, 50),6:F2}/{P(bare, 99),6:F2}  {warm.Average() / bare.Average(),5:F2}  {size / built.Whole,7:F0}  {bytes / 1e6,8:F0}  {heap,8:F0}   {P(peer, 50):F0}/{P(peer, 99):F0} of {peer.Count} asked");
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>What is suggested for words that nobody wrote, without any search.</summary>
    private static int Correct(IndexSearcher searcher, SpeedQuery query)
    {
        var language = Language.For(query.Culture);
        return new Corrector(searcher, language, Everything, Everything).Correct(QueryReader.Read(query.Text, language, SeededGlossary.Guidance.Glossary).Units).Replaced.Count;
    }

    /// <summary>As a rebuild does, on all processors; making the documents' text is not counted.</summary>
    private static BuiltIndex Build(SpeedCorpus corpus, string root, int size)
    {
        using var store = IndexStore.Open(root);
        var (spent, processor, allocated) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        store.TryBeginRebuild();
        foreach (var batch in corpus.Documents(size).Chunk(2_000))
        {
            Count(() => store.WriteNext(batch));
        }

        Count(store.CompleteRebuild);
        var built = new BuiltIndex(spent.TotalSeconds, 0, processor.TotalSeconds, allocated);
        Count(() => ((IAsyncResult)store.Merging).AsyncWaitHandle.WaitOne());
        return built with { Merged = spent.TotalSeconds };

        void Count(Action work)
        {
            var (from, usedBefore, allocatedBefore) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            work();
            spent += Stopwatch.GetElapsedTime(from);
            processor += Environment.CpuUsage.TotalTime - usedBefore;
            allocated += GC.GetTotalAllocatedBytes() - allocatedBefore;
        }
    }

    /// <summary>The code, not the data: the runtime has compiled what it will when all has been asked of a small collection several times.</summary>
    private static void Warm(SpeedCorpus corpus, List<SpeedQuery> queries)
    {
        var root = Path.Combine(Path.GetTempPath(), "avs-speed-" + Guid.NewGuid().ToString("N"));
        try
        {
            Build(corpus, root, 3_000);
            using var store = IndexStore.Open(root);
            var engine = new SearchEngine(() => store);
            for (var round = 0; round < 5; round++)
            {
                queries.ForEach(query => Search(engine, query));
                queries.ForEach(query => store.Search(searcher => Bare(searcher, query.Text, query.Culture)));
            }
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>What somebody types on the way to a query: two letters of its first word, then more; the beginnings of two words.</summary>
    private static List<SpeedQuery> Typed(List<SpeedQuery> queries) =>
    [
        .. queries.SelectMany(query =>
        {
            var words = query.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3).ToList();
            IEnumerable<string> typed = words.Count == 0 ? [] : [words[0][..2], words[0][..3], words[0][..4], words[0], words[^1][..2] + " " + words[0][..3]];
            return typed.Select(text => query with { Text = text });
        }),
    ];

    private static int Search(SearchEngine engine, SpeedQuery query) =>
        engine.Search(new SearchRequest { Text = query.Text, Culture = query.Culture, Audiences = Audiences, Guidance = SeededGlossary.Guidance }).Total;

    /// <summary>The same words in the field that decides what is found, all of them, else any: ten hits and a total, nothing else.</summary>
    private static int Bare(IndexSearcher searcher, string text, string culture)
    {
        var field = SearchFields.All(culture);
        List<string> words = [];
        using (var stream = Analyzer.GetTokenStream(field, text))
        {
            var term = stream.GetAttribute<ICharTermAttribute>();
            stream.Reset();
            while (stream.IncrementToken())
            {
                if (searcher.IndexReader.DocFreq(new Term(field, term.ToString())) > 0)
                {
                    words.Add(term.ToString());
                }
            }

            stream.End();
        }

        var found = searcher.Search(All(Occur.MUST), 10);
        return found.TotalHits >= 10 ? found.TotalHits : searcher.Search(All(Occur.SHOULD), 10).TotalHits;

        BooleanQuery All(Occur occur)
        {
            var query = new BooleanQuery(disableCoord: true);
            words.ForEach(word => query.Add(new TermQuery(new Term(field, word)), occur));
            return query;
        }
    }

    private static readonly SearchAnalyzer Analyzer = new();

    /// <summary>Processor time of the thread: what else the machine does is not counted.</summary>
    private static List<double> Time(IEnumerable<SpeedQuery> queries, Action<SpeedQuery> ask) =>
    [
        .. queries.Select(query =>
        {
            var start = ThreadClock.Milliseconds;
            ask(query);
            return ThreadClock.Milliseconds - start;
        }),
    ];

    /// <summary>The same when all has been asked twice before: the runtime goes on compiling what is asked often.</summary>
    private static List<double> Steady(List<SpeedQuery> queries, Action<SpeedQuery> ask)
    {
        queries.ForEach(ask);
        queries.ForEach(ask);
        return Time(queries, ask);
    }

    private static List<double> Sqlite(SpeedCorpus corpus, List<SpeedQuery> queries, int size, string root)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(root, "fts.db")};Pooling=False");
        database.Open();
        Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE VIRTUAL TABLE f USING fts5(title, body, tokenize=\"unicode61 remove_diacritics 2\")");
        using (var transaction = database.BeginTransaction())
        {
            using var insert = database.CreateCommand();
            insert.CommandText = "INSERT INTO f (title, body) VALUES ($t, $b)";
            var title = insert.Parameters.Add("$t", SqliteType.Text);
            var body = insert.Parameters.Add("$b", SqliteType.Text);
            foreach (var document in corpus.Documents(size))
            {
                (title.Value, body.Value) = (document.Title, document.Body);
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        using var select = database.CreateCommand();
        select.CommandText = "SELECT rowid, snippet(f, 1, '<b>', '</b>', '…', 30), (SELECT count(*) FROM f WHERE f MATCH $q) FROM f WHERE f MATCH $q ORDER BY bm25(f) LIMIT 10";
        var match = select.Parameters.Add("$q", SqliteType.Text);
        var begun = Stopwatch.GetTimestamp();
        return Time(queries.Take(AskedOfSqlite).TakeWhile(_ => Stopwatch.GetElapsedTime(begun) < LongestOfSqlite), query =>
        {
            match.Value = string.Join(" OR ", query.Text.Split([' ', '\'', '’', '-', '"', '.', ',', '?', '(', ')', ':', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => $"\"{word}\""));
            using var rows = select.ExecuteReader();
            while (rows.Read())
            {
                rows.GetString(1);
            }
        });

        void Execute(string sql)
        {
            using var command = database.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }
    }

    private static string Memory() => string.Join(", ", File.ReadLines("/proc/self/status").Where(line => line.StartsWith("RssAnon", StringComparison.Ordinal) || line.StartsWith("RssFile", StringComparison.Ordinal)).Select(line => line.Replace('\t', ' ')));

    private static double P(List<double> times, int percent) => times.Order().ElementAt(Math.Min(times.Count - 1, times.Count * percent / 100));
}
