namespace OrchardCore.ContentManagement;

public static class ContentItemExtensions
{
    public static Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new() => throw new NotImplementedException();

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new() => throw new NotImplementedException();

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart => throw new NotImplementedException();

    public static TPart As<TPart>(this ContentItem contentItem) where TPart : ContentPart => throw new NotImplementedException();

    public static ContentItem Clone(this ContentItem contentItem) => throw new NotImplementedException();

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => throw new NotImplementedException();

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => throw new NotImplementedException();

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, out ContentElement part) => throw new NotImplementedException();

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart => throw new NotImplementedException();

    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart => throw new NotImplementedException();

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart => throw new NotImplementedException();
}
