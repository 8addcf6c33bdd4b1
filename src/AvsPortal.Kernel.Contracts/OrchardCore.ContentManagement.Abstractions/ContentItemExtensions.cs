using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Typed reading and writing of an item's parts.</summary>
public static class ContentItemExtensions
{
    /// <summary>Changes the part, made when absent, and stores it.</summary>
    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>A deep copy with the same ids and no document key.</summary>
    public static ContentItem Clone(this ContentItem contentItem) => new()
    {
        Author = contentItem.Author,
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        CreatedUtc = contentItem.CreatedUtc,
        Data = (JsonObject)contentItem.Data.DeepClone(),
        DisplayText = contentItem.DisplayText,
        Latest = contentItem.Latest,
        ModifiedUtc = contentItem.ModifiedUtc,
        Owner = contentItem.Owner,
        Published = contentItem.Published,
        PublishedUtc = contentItem.PublishedUtc,
    };

    /// <summary>The part, made when absent. Never null.</summary>
    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    /// <summary>The named part; false when the item has none.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart
    {
        part = contentItem.Get<TPart>(name);
        return part is not null;
    }

    /// <summary>The part; false when the item has none.</summary>
    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart =>
        contentItem.TryGet(typeof(TPart).Name, out part);
}
