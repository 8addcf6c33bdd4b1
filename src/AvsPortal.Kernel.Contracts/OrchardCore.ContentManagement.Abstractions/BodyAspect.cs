using Microsoft.AspNetCore.Html;

namespace OrchardCore.ContentManagement.Models;

public class BodyAspect
{
    public IHtmlContent Body { get; set; }
}
