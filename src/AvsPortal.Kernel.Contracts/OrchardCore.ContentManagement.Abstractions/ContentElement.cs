using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

public class ContentElement : IContent
{
    protected ContentElement()
    {
    }

    protected ContentElement(JsonObject data)
    {
        throw new NotImplementedException();
    }

    public object Content { get; }

    public ContentItem ContentItem { get; set; }

    protected internal Dictionary<string, ContentElement> Elements { get; }

    public bool Has(string name) => throw new NotImplementedException();
}
