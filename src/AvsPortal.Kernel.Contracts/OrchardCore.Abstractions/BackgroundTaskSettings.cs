namespace OrchardCore.BackgroundTasks;

public class BackgroundTaskSettings
{
    public string Description { get; set; }

    public bool Enable { get; set; }

    public bool IsAtomic { get; }

    public int LockExpiration { get; set; }

    public int LockTimeout { get; set; }

    public string Name { get; set; }

    public string Schedule { get; set; }

    public string Title { get; set; }

    public bool UsePipeline { get; set; }
}
