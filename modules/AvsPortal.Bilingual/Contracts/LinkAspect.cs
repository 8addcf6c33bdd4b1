namespace AvsPortal.Bilingual.Contracts;

/// <summary>Where a reader finds a content item. A module's part handler fills it in <c>GetContentItemAspectAsync</c>.</summary>
public sealed class LinkAspect
{
    /// <summary>A local address, with its fragment if any ("/fr/historique#1984-1992"); null when no page shows the item.</summary>
    public string? Url { get; set; }
}
