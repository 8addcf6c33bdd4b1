namespace OrchardCore.ContentManagement;

public class ContentPartOption : ContentPartOptionBase
{
    public ContentPartOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    public IReadOnlyList<Type> Handlers { get; }
}
