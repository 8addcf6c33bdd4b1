namespace OrchardCore.BackgroundTasks;

public sealed class BackgroundTaskAttribute : Attribute
{
    public string Description { get; set; }

    public bool Enable { get; set; }

    public int LockExpiration { get; set; }

    public int LockTimeout { get; set; }

    public string Schedule { get; set; }

    public string Title { get; set; }

    public bool UsePipeline { get; set; }
}
