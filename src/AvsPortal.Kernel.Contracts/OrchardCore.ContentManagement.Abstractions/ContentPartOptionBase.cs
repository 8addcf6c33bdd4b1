namespace OrchardCore.ContentManagement;

public abstract class ContentPartOptionBase
{
    public ContentPartOptionBase(Type contentPartType) => Type = contentPartType;

    public Type Type { get; }
}
