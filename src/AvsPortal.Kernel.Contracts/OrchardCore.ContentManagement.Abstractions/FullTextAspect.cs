namespace OrchardCore.ContentManagement.Models;

public class FullTextAspect
{
    public List<string> Segments { get; } = [];
}
