namespace AvsPortal.Web.Tests.Hosting;

/// <summary>A clock on which an hour passes in half a minute: what is scheduled by the minute is seen within a second.</summary>
internal sealed class FastTime : TimeProvider
{
    private const int Factor = 120;

    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly long begun = System.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + (System.GetElapsedTime(begun) * Factor);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        System.CreateTimer(callback, state, Shortened(dueTime), Shortened(period));

    private static TimeSpan Shortened(TimeSpan time) => time <= TimeSpan.Zero ? time : time / Factor;
}
