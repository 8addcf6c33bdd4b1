namespace OrchardCore.ContentManagement.Handlers;

public class ContentItemAspectContext
{
    public object Aspect { get; set; }

    public ContentItem ContentItem { get; set; }

    public Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class => throw new NotImplementedException();
}
