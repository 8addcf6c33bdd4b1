using System.Globalization;
using AvsPortal.Search.Models;
using OrchardCore.Modules;

namespace AvsPortal.Search.Services;

/// <summary>
/// Counts questions in memory until <see cref="SearchStatisticsTask"/> keeps them. What is counted is the text, its language and the
/// day: never who asked, from where, or what else they asked. Visitors who get a kept page of the same minute are not counted again.
/// </summary>
internal sealed class SearchStatistics(IClock clock)
{
    /// <summary>A slower answer is counted as slow.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(100);

    /// <summary>Clicks are counted by rank down to this one.</summary>
    public const int LastRank = 50;

    private const int MostTexts = 2000;
    private const int LongestText = 80;

    private readonly Lock sync = new();
    private Dictionary<(int Day, string Culture, string Text), QueryCount> counts = [];

    /// <summary>Counts a question that was answered.</summary>
    public void Asked(string culture, string text, int results, TimeSpan took) => Count(culture, text, count =>
    {
        count.Asked++;
        count.WithoutResult += results == 0 ? 1 : 0;
        count.Slow += took > Slow ? 1 : 0;
        count.SlowestMilliseconds = Math.Max(count.SlowestMilliseconds, (int)took.TotalMilliseconds);
    });

    /// <summary>Counts that a result was opened.</summary>
    /// <param name="culture">The language of the page of results.</param>
    /// <param name="text">What was asked.</param>
    /// <param name="rank">From 1; what is beyond <see cref="LastRank"/> is left out.</param>
    public void Clicked(string culture, string text, int rank)
    {
        if (rank is >= 1 and <= LastRank)
        {
            Count(culture, text, count => count.Clicks[rank] = count.Clicks.GetValueOrDefault(rank) + 1);
        }
    }

    /// <summary>What was counted since the last call.</summary>
    public IReadOnlyList<QueryCount> Take()
    {
        lock (sync)
        {
            var taken = counts;
            counts = [];
            return [.. taken.Values];
        }
    }

    /// <summary>The text as it is counted: one case, one space; empty for what may say who somebody is (an e-mail address, a telephone number) or is no question.</summary>
    internal static string Normalize(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLower(CultureInfo.InvariantCulture);
        return words.Length > LongestText || words.Contains('@', StringComparison.Ordinal) || words.Count(char.IsDigit) >= 7 ? "" : words;
    }

    private void Count(string culture, string text, Action<QueryCount> change)
    {
        var day = DateOnly.FromDateTime(clock.UtcNow).DayNumber;
        lock (sync)
        {
            // In a flood of different texts only their number is worth something.
            var key = (day, culture, counts.Count < MostTexts ? Normalize(text) : "");
            if (!counts.TryGetValue(key, out var count))
            {
                counts[key] = count = new QueryCount { Day = day, Culture = culture, Text = key.Item3 };
            }

            change(count);
        }
    }
}
