using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.Media.Settings;

public class MediaFieldSettings : FieldSettings
{
    /// <summary>Whether an editor may say what each file shows.</summary>
    public bool AllowMediaText { get; set; } = true;

    /// <summary>Extensions with their dot; empty: all that the site allows.</summary>
    public string[] AllowedExtensions { get; set; } = [];

    public bool Multiple { get; set; } = true;
}
