namespace OrchardCore.ContentManagement;

public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType) => Type = contentFieldType;

    public Type Type { get; }
}
