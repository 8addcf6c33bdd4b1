using OrchardCore.ContentManagement;

namespace OrchardCore.Markdown.Fields;

public class MarkdownField : ContentField
{
    public string Markdown { get; set; }
}
