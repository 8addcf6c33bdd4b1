namespace OrchardCore.ContentManagement.Handlers;

/// <summary>An aspect that handlers fill in.</summary>
public class ContentItemAspectContext
{
    public object Aspect { get; set; }

    public ContentItem ContentItem { get; set; }

    /// <summary>Runs <paramref name="action"/> when the aspect asked for is a <typeparamref name="TAspect"/>.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
