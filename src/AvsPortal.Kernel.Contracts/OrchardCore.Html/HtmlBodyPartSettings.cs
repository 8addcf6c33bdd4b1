namespace OrchardCore.Html.Settings;

public class HtmlBodyPartSettings
{
    public bool RenderLiquid { get; set; }

    public bool SanitizeHtml { get; set; } = true;
}
