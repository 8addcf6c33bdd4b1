using OrchardCore.Modules;

namespace AvsPortal.Kernel.Settings;

/// <summary>The machine's clock.</summary>
internal sealed class Clock(TimeProvider time) : IClock
{
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
        => TimeZoneInfo.ConvertTime(dateTimeOffset, SiteTimeZone.InfoOf(timeZone));

    public ITimeZone GetSystemTimeZone() => new SiteTimeZone(time.LocalTimeZone);

    public ITimeZone GetTimeZone(string timeZoneId)
        => TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId ?? "", out var zone) ? new SiteTimeZone(zone) : GetSystemTimeZone();
}
