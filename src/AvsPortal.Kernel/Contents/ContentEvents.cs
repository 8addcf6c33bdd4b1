using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Handlers;

namespace AvsPortal.Kernel.Contents;

/// <summary>Calls the handlers: what is about to happen in the order they were registered, what has happened in reverse.</summary>
internal sealed partial class ContentEvents(IServiceProvider services, ILogger<ContentEvents> logger)
{
    private IContentHandler[]? handlers;

    // Resolved late, so that a handler may ask for the content manager.
    private IContentHandler[] Handlers => handlers ??= [.. services.GetServices<IContentHandler>()];

    internal async Task BeforeAsync<TContext>(TContext context, string name, Func<IContentHandler, TContext, Task> call)
    {
        foreach (var handler in Handlers)
        {
            await CallAsync(handler, context, name, call);
        }
    }

    internal async Task AfterAsync<TContext>(TContext context, string name, Func<IContentHandler, TContext, Task> call)
    {
        for (var i = Handlers.Length - 1; i >= 0; i--)
        {
            await CallAsync(Handlers[i], context, name, call);
        }
    }

    // Orchard logs the failure and goes on with half an item; here whoever asked must know, and nothing is stored.
    private async Task CallAsync<TContext>(IContentHandler handler, TContext context, string name, Func<IContentHandler, TContext, Task> call)
    {
        try
        {
            await call(handler, context);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var item = context switch
            {
                ContentContextBase own => own.ContentItem,
                ContentItemAspectContext aspect => aspect.ContentItem,
                _ => null,
            };
            LogFailure(e, handler.GetType().Name, name, item?.ContentType, item?.ContentItemId);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Error, "{Handler} failed while {Event} content item {ContentType} {ContentItemId}")]
    private partial void LogFailure(Exception exception, string handler, string @event, string? contentType, string? contentItemId);
}
