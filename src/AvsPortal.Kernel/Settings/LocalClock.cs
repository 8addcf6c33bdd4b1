using OrchardCore.Modules;
using OrchardCore.Settings;

namespace AvsPortal.Kernel.Settings;

/// <summary>Time as the site's own clock on the wall shows it.</summary>
internal sealed class LocalClock(IClock clock, ISiteService sites) : ILocalClock
{
    public async Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset)
        => clock.ConvertToTimeZone(dateTimeOffset, await GetLocalTimeZoneAsync());

    public async Task<DateTime> ConvertToUtcAsync(DateTime dateTime)
    {
        var zone = SiteTimeZone.InfoOf(await GetLocalTimeZoneAsync());
        var local = DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified);

        // The hour that spring skips: as if the clock had not been put forward yet.
        return zone.IsInvalidTime(local)
            ? DateTime.SpecifyKind(local - zone.GetUtcOffset(local.AddHours(-1)), DateTimeKind.Utc)
            : TimeZoneInfo.ConvertTimeToUtc(local, zone);
    }

    public async Task<DateTimeOffset> GetLocalNowAsync() => await ConvertToLocalAsync(new DateTimeOffset(clock.UtcNow));

    public async Task<ITimeZone> GetLocalTimeZoneAsync() => clock.GetTimeZone((await sites.GetSiteSettingsAsync()).TimeZoneId);
}
