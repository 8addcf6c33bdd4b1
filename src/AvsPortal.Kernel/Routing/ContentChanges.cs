using AvsPortal.Kernel.Data;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;

namespace AvsPortal.Kernel.Routing;

/// <summary>After a commit that changed content: addresses are read again, then kept pages are dropped.</summary>
internal sealed class ContentChanges(ISessionEvents session, IAutorouteEntries entries, IPageCache pages) : ContentHandlerBase
{
    private HashSet<string>? _changed;

    public override Task CreatedAsync(CreateContentContext context) => Changed(context);

    public override Task UpdatedAsync(UpdateContentContext context) => Changed(context);

    public override Task ImportedAsync(ImportContentContext context) => Changed(context);

    public override Task PublishedAsync(PublishContentContext context) => Changed(context);

    public override Task UnpublishedAsync(PublishContentContext context) => Changed(context);

    public override Task RemovedAsync(RemoveContentContext context) => Changed(context);

    public override Task DraftSavedAsync(SaveDraftContentContext context) => Changed(context);

    private Task Changed(ContentContextBase context)
    {
        if (_changed is null)
        {
            _changed = new(StringComparer.Ordinal);
            session.AfterCommit(CommittedAsync);
        }

        _changed.Add(context.ContentItem.ContentItemId);

        return Task.CompletedTask;
    }

    private async Task CommittedAsync()
    {
        var changed = _changed!;
        _changed = null;

        if (entries is AutorouteEntries memory)
        {
            await memory.UpdateAsync(changed);
        }

        pages.Clear();
    }
}
