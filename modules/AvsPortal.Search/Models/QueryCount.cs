namespace AvsPortal.Search.Models;

/// <summary>How often a text was asked on a day, by nobody in particular.</summary>
public sealed class QueryCount
{
    /// <summary>The day's number, in UTC; see <see cref="DateOnly.DayNumber"/>.</summary>
    public int Day { get; set; }

    /// <summary>Two letters.</summary>
    public string Culture { get; set; } = "";

    /// <summary>The text in lower case; empty for those that are counted without their text.</summary>
    public string Text { get; set; } = "";

    public int Asked { get; set; }

    public int WithoutResult { get; set; }

    public int Slow { get; set; }

    public int SlowestMilliseconds { get; set; }

    /// <summary>How often the result of a rank was opened.</summary>
    public Dictionary<int, int> Clicks { get; set; } = [];

    /// <summary>Adds what was counted elsewhere of the same text.</summary>
    public void Add(QueryCount other)
    {
        Asked += other.Asked;
        WithoutResult += other.WithoutResult;
        Slow += other.Slow;
        SlowestMilliseconds = Math.Max(SlowestMilliseconds, other.SlowestMilliseconds);
        foreach (var (rank, clicks) in other.Clicks)
        {
            Clicks[rank] = Clicks.GetValueOrDefault(rank) + clicks;
        }
    }
}
