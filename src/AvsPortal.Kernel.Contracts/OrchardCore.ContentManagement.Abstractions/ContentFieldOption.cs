namespace OrchardCore.ContentManagement;

/// <summary>A field class and the handlers of its events.</summary>
public class ContentFieldOption : ContentFieldOptionBase
{
    public ContentFieldOption(Type contentFieldType)
        : base(contentFieldType)
    {
    }

    /// <summary>Empty in the embedded kernel: field settings are checked by the kernel itself.</summary>
    public IReadOnlyList<Type> Handlers => [];
}
