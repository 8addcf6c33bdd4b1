using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

public class LinkField : ContentField
{
    public string Target { get; set; }

    public string Text { get; set; }

    public string Url { get; set; }
}
