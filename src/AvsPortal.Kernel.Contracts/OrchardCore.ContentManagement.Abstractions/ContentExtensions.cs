using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

/// <summary>Typed reading and writing of an element's JSON.</summary>
public static class ContentExtensions
{
    /// <summary>Changes the named part or field, made when absent, and stores it.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Stores a changed part or field. JSON that its type does not know stays as it is.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        var typed = ContentJson.From(element);
        if (contentElement.Data[name] is JsonObject stored)
        {
            ContentJson.Merge(stored, typed);
        }
        else if (element.Data.Parent is null)
        {
            // An element made by hand may already hold fields in its own JSON.
            ContentJson.Merge(element.Data, typed);
            stored = element.Data;
            contentElement.Data[name] = stored;
        }
        else
        {
            stored = typed;
            contentElement.Data[name] = stored;
        }

        if (!ReferenceEquals(element.Data, stored))
        {
            if (element.Data.Parent is null && element.Data.Count > 0)
            {
                ContentJson.Merge(stored, element.Data);
                ContentJson.Merge(stored, typed);
            }

            element.Data = stored;
        }

        element.ContentItem = contentElement.ContentItem;
        if (element is ContentField)
        {
            // Typed parts read before hold the old value of the field.
            contentElement.ContentItem?.Elements.Clear();
        }
        else
        {
            // Fields read before hold the part's old values.
            element.Elements.Clear();
        }

        contentElement.Elements[name] = element;
        return contentElement;
    }

    /// <summary>Stores a changed part in its item.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(NameOf(contentPart.ContentItem, contentPart), contentPart);
        return contentPart;
    }

    /// <summary>The named part or field as <paramref name="contentElementType"/>. Null when absent.</summary>
    public static ContentElement Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = (ContentElement)ContentJson.To(data, contentElementType);
        element.Data = data;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;
        return element;
    }

    /// <summary>The named part or field, made when absent. Never null.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        var existing = contentElement.Get<TElement>(name);
        if (existing is not null)
        {
            return existing;
        }

        var element = new TElement { ContentItem = contentElement.ContentItem };
        contentElement.Data[name] = element.Data;
        contentElement.Elements[name] = element;
        return element;
    }

    /// <summary>The named part or field. Null when absent.</summary>
    public static TElement Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement =>
        (TElement)contentElement.Get(typeof(TElement), name);

    /// <summary>Whether the element holds something under the name of <typeparamref name="TElement"/>.</summary>
    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement => contentElement.Has(typeof(TElement).Name);

    /// <summary>Removes the named part or field. False when there was none.</summary>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    /// <summary>Adds a part or field under a name, unless it is there.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Data.ContainsKey(name))
        {
            contentElement.Apply(name, element);
        }

        return contentElement;
    }

    /// <summary>The name an element is stored under: the JSON knows it even for a second part of one type.</summary>
    internal static string NameOf(ContentElement parent, ContentElement element) =>
        ReferenceEquals(element.Data.Parent, parent.Data) ? element.Data.GetPropertyName() : element.GetType().Name;
}
