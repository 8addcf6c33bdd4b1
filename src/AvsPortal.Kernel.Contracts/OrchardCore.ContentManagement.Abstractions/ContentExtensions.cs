namespace OrchardCore.ContentManagement;

public static class ContentExtensions
{
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    public static Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action) where TElement : ContentElement, new() => throw new NotImplementedException();

    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new() => throw new NotImplementedException();

    public static ContentElement Apply(this ContentElement contentElement, ContentElement element) => throw new NotImplementedException();

    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element) => throw new NotImplementedException();

    public static ContentPart Apply(this ContentPart contentPart) => throw new NotImplementedException();

    public static ContentElement Get(this ContentElement contentElement, Type contentElementType, string name) => throw new NotImplementedException();

    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new() => throw new NotImplementedException();

    public static TElement Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement => throw new NotImplementedException();

    public static bool HasDraft(this IContent content) => throw new NotImplementedException();

    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement => throw new NotImplementedException();

    public static bool IsPublished(this IContent content) => throw new NotImplementedException();

    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement => throw new NotImplementedException();

    public static bool Remove(this ContentElement contentElement, string name) => throw new NotImplementedException();

    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element) => throw new NotImplementedException();

    public static ContentElement Weld<TElement>(this ContentElement contentElement, object settings = null) where TElement : ContentElement, new() => throw new NotImplementedException();
}
