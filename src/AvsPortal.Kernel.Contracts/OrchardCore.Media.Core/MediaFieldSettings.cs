using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

public class MediaFieldSettings : FieldSettings
{
    public bool AllowAnchors { get; set; }

    public bool AllowMediaText { get; set; }

    public string[] AllowedExtensions { get; set; }

    public bool Multiple { get; set; }
}
