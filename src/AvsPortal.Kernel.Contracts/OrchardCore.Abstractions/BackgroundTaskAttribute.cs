namespace OrchardCore.BackgroundTasks;

/// <summary>When a background task runs.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BackgroundTaskAttribute : Attribute
{
    /// <summary>What it does, for the admin. May be null.</summary>
    public string Description { get; set; } = "";

    /// <summary>False: the task does not run.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>Cron expression of five fields, in UTC.</summary>
    public string Schedule { get; set; } = "*/5 * * * *";

    /// <summary>Name for the admin; null: the type's name.</summary>
    public string Title { get; set; } = "";
}
