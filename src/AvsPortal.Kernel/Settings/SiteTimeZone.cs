using System.Globalization;
using OrchardCore.Modules;

namespace AvsPortal.Kernel.Settings;

internal sealed class SiteTimeZone(TimeZoneInfo info) : ITimeZone
{
    private TimeZoneInfo _info = info;

    public string TimeZoneId
    {
        get => _info.Id;
        set => _info = TimeZoneInfo.FindSystemTimeZoneById(value);
    }

    internal static TimeZoneInfo InfoOf(ITimeZone zone)
        => zone is SiteTimeZone known ? known._info : TimeZoneInfo.FindSystemTimeZoneById(zone.TimeZoneId);

    /// <summary>What a list of time zones shows.</summary>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"(GMT{(_info.BaseUtcOffset < TimeSpan.Zero ? '-' : '+')}{_info.BaseUtcOffset:hh\\:mm}) {_info.Id}");
}
