using OrchardCore.ContentManagement;

namespace OrchardCore.Html.Models;

public class HtmlBodyPart : ContentPart
{
    public string Html { get; set; }
}
