namespace OrchardCore.ContentManagement.Handlers;

public class PublishContentContext : ContentContextBase
{
    public PublishContentContext(ContentItem contentItem, ContentItem previousContentItem)
        : base(contentItem)
    {
        PublishingItem = contentItem;
        PreviousItem = previousContentItem;
    }

    /// <summary>Set by a handler to leave the item as it is.</summary>
    public bool Cancel { get; set; }

    /// <summary>The version published until now. Null when there was none.</summary>
    public ContentItem PreviousItem { get; set; }

    /// <summary>The version to publish. Null while unpublishing.</summary>
    public ContentItem PublishingItem { get; set; }
}
