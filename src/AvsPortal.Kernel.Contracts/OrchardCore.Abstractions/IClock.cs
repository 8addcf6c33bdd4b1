namespace OrchardCore.Modules;

public interface IClock
{
    DateTime UtcNow { get; }

    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);

    ITimeZone GetSystemTimeZone();

    ITimeZone GetTimeZone(string timeZoneId);

    ITimeZone[] GetTimeZones();
}
