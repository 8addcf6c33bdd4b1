using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Files of the media store, each with its text.</summary>
public class MediaField : ContentField
{
    /// <summary>What each file shows, for who cannot see it; same order as <see cref="Paths"/>, may be shorter.</summary>
    public string[] MediaTexts { get; set; } = [];

    /// <summary>Paths in the media store, without a leading slash.</summary>
    public string[] Paths { get; set; } = [];
}
