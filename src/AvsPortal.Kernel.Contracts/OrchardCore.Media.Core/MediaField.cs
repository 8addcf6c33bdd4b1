using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

public class MediaField : ContentField
{
    public string[] MediaTexts { get; set; }

    public string[] Paths { get; set; }
}
