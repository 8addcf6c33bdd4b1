using YesSql.Indexes;

namespace AvsPortal.Organization.Indexes;

/// <summary>Which items use a file of the media library: one row a file and version that is published or latest.</summary>
public sealed class MediaUseIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    /// <summary>Stands for the file, whatever the length of its path: see <see cref="Contracts.MediaPaths.KeyOf"/>.</summary>
    public string PathKey { get; set; } = "";

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
