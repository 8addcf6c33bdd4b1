using AvsPortal.Search.Indexes;
using AvsPortal.Search.Models;
using OrchardCore.Modules;
using YesSql;

namespace AvsPortal.Search.Services;

/// <summary>The statistics that were kept. Every node adds batches of its own, so that none overwrites another's; finished days are summed up.</summary>
internal sealed class SearchStatisticsStore(SearchStatistics counted, ISession session, IClock clock)
{
    /// <summary>Older days are forgotten.</summary>
    public const int Days = 90;

    private int Today => DateOnly.FromDateTime(clock.UtcNow).DayNumber;

    /// <summary>Keeps what was counted since the last time.</summary>
    public async Task KeepAsync()
    {
        foreach (var day in counted.Take().GroupBy(count => count.Day))
        {
            await session.SaveAsync(new SearchStatisticsBatch { Day = day.Key, Counts = [.. day] });
        }
    }

    /// <summary>Makes one batch of each finished day, and forgets days that are too old.</summary>
    public async Task SumUpAsync()
    {
        var (today, oldest) = (Today, Today - Days);
        foreach (var old in (await session.Query<SearchStatisticsBatch, SearchStatisticsIndex>(row => row.Day < oldest).ListAsync()).ToList())
        {
            session.Delete(old);
        }

        var finished = (await session.Query<SearchStatisticsBatch, SearchStatisticsIndex>(row => row.Day < today && row.Day >= oldest).ListAsync()).ToList();
        foreach (var day in finished.GroupBy(batch => batch.Day).Where(day => day.Count() > 1))
        {
            var kept = day.MinBy(batch => batch.Id)!;
            kept.Counts = Sum(day.SelectMany(batch => batch.Counts), keepDay: true);

            // Nodes do this at the same time of the night: who comes second fails, and counts nothing twice.
            await session.SaveAsync(kept, checkConcurrency: true);
            foreach (var batch in day.Where(batch => batch != kept))
            {
                session.Delete(batch);
            }
        }
    }

    /// <summary>The counts of the last days, one for each text and language.</summary>
    /// <param name="days">How many days, today included.</param>
    public async Task<IReadOnlyList<QueryCount>> LastAsync(int days)
    {
        var first = Today - days + 1;
        var batches = await session.Query<SearchStatisticsBatch, SearchStatisticsIndex>(row => row.Day >= first).ListAsync();
        return Sum(batches.SelectMany(batch => batch.Counts), keepDay: false);
    }

    private static List<QueryCount> Sum(IEnumerable<QueryCount> counts, bool keepDay)
    {
        var sums = new Dictionary<(string, string), QueryCount>();
        foreach (var count in counts)
        {
            if (!sums.TryGetValue((count.Culture, count.Text), out var sum))
            {
                sums[(count.Culture, count.Text)] = sum = new QueryCount { Day = keepDay ? count.Day : 0, Culture = count.Culture, Text = count.Text };
            }

            sum.Add(count);
        }

        return [.. sums.Values];
    }
}
