using System.Globalization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.Modules;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>Days without a time or a zone, as <c>DateField</c> holds them, and as numbers (yyyymmdd) that any database compares.</summary>
public static class Days
{
    /// <summary>Before every day: a start that is not known.</summary>
    public const int Always = 0;

    /// <summary>After every day: an end that is not known.</summary>
    public const int Never = 99991231;

    /// <summary>The day of a field; null when it is empty.</summary>
    public static DateOnly? Day(this DateField? field) => field?.Value is { } value ? DateOnly.FromDateTime(value) : null;

    /// <summary>The site's day.</summary>
    public static async Task<DateOnly> TodayAsync(this ILocalClock clock) => DateOnly.FromDateTime((await clock.GetLocalNowAsync()).DateTime);

    /// <summary>20180601 for 1 June 2018.</summary>
    public static int Number(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <summary>The number of a start.</summary>
    public static int Start(DateOnly? day) => day is null ? Always : Number(day.Value);

    /// <summary>The number of an end.</summary>
    public static int End(DateOnly? day) => day is null ? Never : Number(day.Value);

    /// <summary>A day written yyyy-mm-dd; null for anything else.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>yyyy-mm-dd, as a date input and a query string want it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
