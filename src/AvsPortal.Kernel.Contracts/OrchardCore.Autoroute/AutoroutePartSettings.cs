namespace OrchardCore.Autoroute.Models;

public class AutoroutePartSettings
{
    public bool AllowCustomPath { get; set; }

    public string Pattern { get; set; } = "{{ ContentItem.DisplayText | slugify }}";
}
