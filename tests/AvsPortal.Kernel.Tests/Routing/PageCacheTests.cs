using System.Text;
using AvsPortal.Kernel.Routing;
using Microsoft.Extensions.Options;

namespace AvsPortal.Kernel.Tests.Routing;

public sealed class PageCacheTests
{
    private readonly PageCacheOptions _options = new();
    private readonly StubTime _time = new();
    private readonly PageCache _cache;

    public PageCacheTests() => _cache = new PageCache(Options.Create(_options), _time);

    [Fact]
    public void PageRenderedBeforeAChange_IsNotKeptAfterIt()
    {
        var generation = _cache.Generation;
        _cache.Clear();
        _cache.Keep(Key("/fr"), Page("old"), generation);

        Assert.Null(_cache.Find(Key("/fr")));
    }

    [Fact]
    public void Clear_DropsAll()
    {
        _cache.Keep(Key("/fr"), Page("a"), _cache.Generation);
        Assert.NotNull(_cache.Find(Key("/fr")));

        _cache.Clear();

        Assert.Null(_cache.Find(Key("/fr")));
    }

    [Fact]
    public void AgingPage_IsRenewedByOneReaderWhileOthersGetIt()
    {
        _cache.Keep(Key("/fr"), Page("a"), _cache.Generation);
        _time.Now += TimeSpan.FromSeconds(55);

        Assert.Null(_cache.Find(Key("/fr")));
        Assert.NotNull(_cache.Find(Key("/fr")));

        _time.Now += TimeSpan.FromSeconds(6);
        Assert.Null(_cache.Find(Key("/fr")));
    }

    [Fact]
    public void Full_DropsPagesNobodyAskedForAgainFirst()
    {
        _options.Capacity = 20_000;
        _cache.Keep(Key("/fr"), Page("home"), _cache.Generation);
        Assert.NotNull(_cache.Find(Key("/fr")));

        for (var i = 0; i < 30; i++)
        {
            _cache.Keep(Key("/fr/recherche?q=" + i), Page(new string('x', 500)), _cache.Generation);
        }

        Assert.True(_cache.Count < 20, $"{_cache.Count} pages are kept: the limit is not held.");
        Assert.NotNull(_cache.Find(Key("/fr")));
    }

    private CachedPage Page(string text) => new(Encoding.UTF8.GetBytes(text), [], new PageCookie("", null), _cache.Now);

    private static PageKey Key(string path) => new("https", "example.org", "", path, "");

    private sealed class StubTime : TimeProvider
    {
        public TimeSpan Now { get; set; } = TimeSpan.FromMinutes(5);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
