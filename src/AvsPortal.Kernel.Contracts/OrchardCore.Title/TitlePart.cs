using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

public class TitlePart : ContentPart
{
    public string Title { get; set; }
}
