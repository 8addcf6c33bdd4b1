namespace OrchardCore.ContentManagement;

public interface IContent
{
    ContentItem ContentItem { get; }
}
