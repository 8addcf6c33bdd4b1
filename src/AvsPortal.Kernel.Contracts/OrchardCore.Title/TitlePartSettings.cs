namespace OrchardCore.Title.Models;

public class TitlePartSettings
{
    public TitlePartOptions Options { get; set; }

    public string Pattern { get; set; }

    public bool RenderTitle { get; set; } = true;
}
