using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>Common base of content items, parts and fields: a JSON object and the typed views taken of it.</summary>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement> elements;
    private DynamicJsonObject content;
    private JsonObject data;

    protected ContentElement()
        : this([])
    {
    }

    protected ContentElement(JsonObject data) => this.data = data;

    /// <summary>The JSON of the element, to be read as a dynamic: <c>item.Content.Mandate.Summary.Text</c>. Never null.</summary>
    [JsonIgnore]
    public dynamic Content => content ??= new DynamicJsonObject(data);

    /// <summary>The item that the element belongs to. Null for a part or a field that was not welded yet.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; }

    /// <summary>Typed parts or fields read so far, by name. A view: <see cref="Data"/> is what is stored.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => elements ??= new(StringComparer.Ordinal);

    /// <summary>The stored JSON.</summary>
    [JsonIgnore]
    internal JsonObject Data
    {
        get => data;
        set
        {
            data = value;
            content = null;
        }
    }

    /// <summary>Whether the element holds a part or field of that name.</summary>
    public bool Has(string name) => data.ContainsKey(name);
}
