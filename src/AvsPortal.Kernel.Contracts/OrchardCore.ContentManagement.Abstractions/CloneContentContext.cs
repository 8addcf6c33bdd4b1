namespace OrchardCore.ContentManagement.Handlers;

public class CloneContentContext : ContentContextBase
{
    public CloneContentContext(ContentItem contentItem, ContentItem cloneContentItem)
        : base(contentItem)
    {
        CloneContentItem = cloneContentItem;
    }

    public ContentItem CloneContentItem { get; set; }
}
