namespace OrchardCore.ContentManagement;

public abstract class ContentFieldOptionBase
{
    public ContentFieldOptionBase(Type contentFieldType)
    {
        throw new NotImplementedException();
    }

    public Type Type { get; }
}
