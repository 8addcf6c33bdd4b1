namespace OrchardCore.ContentManagement;

/// <summary>A part class and the handlers of its events.</summary>
public class ContentPartOption : ContentPartOptionBase
{
    private readonly List<Type> handlers = [];

    public ContentPartOption(Type contentPartType)
        : base(contentPartType)
    {
    }

    /// <summary>In the order they were registered.</summary>
    public IReadOnlyList<Type> Handlers => handlers;

    internal void Add(Type handler)
    {
        if (!handlers.Contains(handler))
        {
            handlers.Add(handler);
        }
    }
}
