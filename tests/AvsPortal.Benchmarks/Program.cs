using AvsPortal.Benchmarks;

// Prints figures; asserts nothing. Each verb is one run, so that its ratios compare like with like.
var verb = args.Length > 0 ? args[0] : "help";
return verb switch
{
    "bare" => await BareServer.RunAsync(args[1], args[2]),
    "requests" => await RequestsBenchmark.RunAsync(args.Length > 1 ? args[1] : ""),
    "pages" => await PagesBenchmark.RunAsync(args.Length > 1 ? args[1] : ""),
    "startup" => await StartupBenchmark.RunAsync(),
    "publish" => await PublishBenchmark.RunAsync(),
    "bulk" => await BulkBenchmark.RunAsync(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 20_000),
    "relevance" when args.Length > 1 => RelevanceBenchmark.Run(args[1], args[2..]),
    "searchspeed" when args.Length > 1 => SearchSpeedBenchmark.Run(args[1], [.. args[2..].Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))]),
    "indexspeed" when args.Length > 1 => SearchSpeedBenchmark.Index(args[1], args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 100_000),
    "robust" => RobustBenchmark.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1_000_000),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("""
        dotnet run -c Release --project tests/AvsPortal.Benchmarks -- VERB
          requests [P] requests per second and p99 of the portal's pages against a bare Kestrel returning the same bytes (P: only pages with this in their name)
          pages [URL]  weight, requests, first paint and layout shift of every page in Chromium, four times slowed down (URL: a running portal)
          startup      process start to first 200, and resident memory after 1,000 requests
          publish      from publication to found by search, while 50 readers read
          bulk [N]     N content items in two languages imported, then the other figures again
          searchspeed F [N…]  the whole search at 10,000, 100,000 and 1,000,000 documents made from the collections in F,
                       against the bare Lucene query and SQLite FTS5
          indexspeed F [N]  only how fast N (100,000) such documents are indexed, three times
          robust [N]   N random and hostile queries (1,000,000) on the portal's own content: exceptions, and the slowest
          relevance F  ranking of the judged collection in folder F, as typed and as people mistype; in two languages, across them too
        """);
    return 0;
}
