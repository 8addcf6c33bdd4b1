using System.Reflection;
using AvsPortal.Kernel.Shell;
using Cronos;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;

namespace AvsPortal.Kernel.Background;

/// <summary>Runs each background task when its schedule says so, never twice at once.</summary>
internal sealed partial class BackgroundTaskRunner(ShellHost host, TimeProvider time, ILogger<BackgroundTaskRunner> logger) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(30);

    private readonly Dictionary<Type, DateTimeOffset> _next = [];
    private readonly Dictionary<Type, Task> _running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await host.Ready.WaitAsync(stoppingToken);

            // The visitor who waited for the site comes first.
            await Task.Delay(Patience, time, stoppingToken);
            while (!stoppingToken.IsCancellationRequested)
            {
                var wait = await StartDueAsync(stoppingToken);
                await Task.Delay(wait, time, stoppingToken);
            }
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested || host.Ready.IsFaulted)
        {
            // The host stops, or the site never came up: ShellStarter has said why.
        }

        await Task.WhenAll(_running.Values);
    }

    /// <summary>Starts the tasks whose time has come; gives the time until the next.</summary>
    private async Task<TimeSpan> StartDueAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        var first = now + LongestWait;
        foreach (var (type, schedule) in await ListAsync())
        {
            if (!_next.TryGetValue(type, out var due))
            {
                due = _next[type] = NextOf(schedule, now);
            }

            if (due <= now)
            {
                _next[type] = due = NextOf(schedule, now);
                if (!_running.TryGetValue(type, out var running) || running.IsCompleted)
                {
                    _running[type] = Task.Run(() => RunAsync(type, stoppingToken), CancellationToken.None);
                }
            }

            first = due < first ? due : first;
        }

        var wait = first - now;
        return wait < TimeSpan.FromMilliseconds(100) ? TimeSpan.FromMilliseconds(100) : wait;
    }

    private async Task<List<(Type Type, CronExpression Schedule)>> ListAsync()
    {
        var tasks = new List<(Type, CronExpression)>();
        await host.CreateScope().UsingAsync(scope =>
        {
            foreach (var task in scope.ServiceProvider.GetServices<IBackgroundTask>())
            {
                var attribute = task.GetType().GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
                if (!attribute.Enable)
                {
                    continue;
                }

                try
                {
                    tasks.Add((task.GetType(), CronExpression.Parse(attribute.Schedule)));
                }
                catch (CronFormatException exception)
                {
                    LogBadSchedule(logger, task.GetType().FullName!, attribute.Schedule, exception);
                }
            }

            return Task.CompletedTask;
        });

        return tasks;
    }

    private async Task RunAsync(Type type, CancellationToken stoppingToken)
    {
        try
        {
            await host.CreateScope().UsingAsync(async scope =>
            {
                var task = scope.ServiceProvider.GetServices<IBackgroundTask>().FirstOrDefault(task => task.GetType() == type);
                if (task is not null)
                {
                    await task.DoWorkAsync(scope.ServiceProvider, stoppingToken);
                }
            });
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // It runs again after the next start.
        }
        catch (Exception exception)
        {
            LogFailure(logger, type.FullName!, exception);
        }
    }

    private static DateTimeOffset NextOf(CronExpression schedule, DateTimeOffset now)
        => schedule.GetNextOccurrence(now, TimeZoneInfo.Utc) ?? DateTimeOffset.MaxValue;

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task {Task} failed; it runs again at its next time.")]
    private static partial void LogFailure(ILogger logger, string task, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The background task {Task} never runs: '{Schedule}' is no cron expression.")]
    private static partial void LogBadSchedule(ILogger logger, string task, string schedule, Exception exception);
}
