namespace OrchardCore.Modules;

public interface IClock
{
    DateTime UtcNow { get; }

    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);

    ITimeZone GetTimeZone(string timeZoneId);
}
