namespace OrchardCore.ContentManagement;

public class ContentFieldOption : ContentFieldOptionBase
{
    public ContentFieldOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    public IReadOnlyList<Type> Handlers { get; }
}
