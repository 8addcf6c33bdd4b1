namespace AvsPortal.Organization.Models;

/// <summary>Says, as long as it is stored, that the index of used files lacks items that are older than it.</summary>
public sealed class MediaUseNote
{
    /// <summary>The document's key, given by the session.</summary>
    public long Id { get; set; }
}
