using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;

namespace AvsPortal.Kernel.Contents.Parts;

/// <summary>Forgets the appointment once the item is published.</summary>
internal sealed class PublishLaterPartHandler : ContentPartHandler<PublishLaterPart>
{
    public override Task PublishedAsync(PublishContentContext context, PublishLaterPart part)
    {
        if (part.ScheduledPublishUtc is not null)
        {
            part.ScheduledPublishUtc = null;
            part.Apply();
        }

        return Task.CompletedTask;
    }
}
