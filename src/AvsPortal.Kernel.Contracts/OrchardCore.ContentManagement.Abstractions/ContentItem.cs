using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>One version of a content item.</summary>
[JsonConverter(typeof(ContentItemConverter))]
public class ContentItem : ContentElement
{
    public ContentItem() => ContentItem = this;

    /// <summary>User name of who changed this version last.</summary>
    public string Author { get; set; }

    /// <summary>Id that all versions share: 26 lower-case letters and digits.</summary>
    public string ContentItemId { get; set; }

    /// <summary>Id of this version.</summary>
    public string ContentItemVersionId { get; set; }

    /// <summary>Name of the content type.</summary>
    public string ContentType { get; set; }

    /// <summary>When the item was created, UTC.</summary>
    public DateTime? CreatedUtc { get; set; }

    /// <summary>Title that lists show. May be null.</summary>
    public string DisplayText { get; set; }

    /// <summary>Key of the stored document; 0 until it is stored. Not part of the JSON.</summary>
    public long Id { get; set; }

    /// <summary>Whether this is the last version: the draft if there is one, else the published version.</summary>
    public bool Latest { get; set; }

    /// <summary>When this version was changed last, UTC.</summary>
    public DateTime? ModifiedUtc { get; set; }

    /// <summary>User id of the owner.</summary>
    public string Owner { get; set; }

    /// <summary>Whether visitors see this version.</summary>
    public bool Published { get; set; }

    /// <summary>When the item was published last, UTC. Null when it is not published.</summary>
    public DateTime? PublishedUtc { get; set; }

    /// <inheritdoc />
    public override string ToString() => string.IsNullOrWhiteSpace(DisplayText) ? $"{ContentType} ({ContentItemId})" : DisplayText;
}
