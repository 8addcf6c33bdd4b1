using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Kernel.Tests.Contents.Samples;

/// <summary>What two handlers were told, in which order; and what they are to do about it.</summary>
internal sealed class Recorder
{
    internal List<string> Events { get; } = [];

    /// <summary>Events that the first handler cancels.</summary>
    internal HashSet<string> Cancelled { get; } = [];

    /// <summary>Events in which the first handler throws.</summary>
    internal HashSet<string> Failing { get; } = [];

    internal string[] Take()
    {
        var taken = Events.ToArray();
        Events.Clear();
        return taken;
    }
}

internal sealed class FirstHandler(Recorder recorder) : RecordingHandler(recorder, "1");

internal sealed class SecondHandler(Recorder recorder) : RecordingHandler(recorder, "2");

internal abstract class RecordingHandler(Recorder recorder, string name) : ContentHandlerBase
{
    public override Task ActivatingAsync(ActivatingContentContext context) => Note("Activating");

    public override Task ActivatedAsync(ActivatedContentContext context) => Note("Activated");

    public override Task InitializingAsync(InitializingContentContext context) => Note("Initializing");

    public override Task InitializedAsync(InitializingContentContext context) => Note("Initialized");

    public override Task CreatingAsync(CreateContentContext context) => Note("Creating", () => context.Cancel = true);

    public override Task CreatedAsync(CreateContentContext context) => Note("Created");

    public override Task UpdatingAsync(UpdateContentContext context) => Note("Updating");

    public override Task UpdatedAsync(UpdateContentContext context) => Note("Updated");

    public override Task LoadingAsync(LoadContentContext context) => Note("Loading");

    public override Task LoadedAsync(LoadContentContext context) => Note("Loaded");

    public override Task PublishingAsync(PublishContentContext context) => Note("Publishing", () => context.Cancel = true);

    public override Task PublishedAsync(PublishContentContext context) => Note("Published");

    public override Task UnpublishingAsync(PublishContentContext context) => Note("Unpublishing", () => context.Cancel = true);

    public override Task UnpublishedAsync(PublishContentContext context) => Note("Unpublished");

    public override Task RemovingAsync(RemoveContentContext context) => Note("Removing", () => context.Cancel = true);

    public override Task RemovedAsync(RemoveContentContext context) => Note(context.NoActiveVersionLeft ? "Removed, none left" : "Removed");

    public override Task DraftSavingAsync(SaveDraftContentContext context) => Note("DraftSaving");

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Note("DraftSaved");

    public override Task ImportingAsync(ImportContentContext context) => Note(context.OriginalContentItem is null ? "Importing new" : "Importing known");

    private Task Note(string step, Action? cancel = null)
    {
        recorder.Events.Add($"{step} {name}");
        if (name == "1" && recorder.Failing.Contains(step))
        {
            throw new InvalidOperationException($"{step} fails");
        }

        if (name == "1" && recorder.Cancelled.Contains(step))
        {
            cancel!();
        }

        return Task.CompletedTask;
    }
}
