namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// An item in a sentence or two, for feeds, search engines and shared links. A module's part handler fills it in
/// <c>GetContentItemAspectAsync</c>.
/// </summary>
public sealed class SummaryAspect
{
    /// <summary>Plain text or HTML in the item's language; null when there is nothing to say.</summary>
    public string? Text { get; set; }

    /// <summary>Path of a picture in the media store; null when there is none that everybody may see.</summary>
    public string? Picture { get; set; }

    /// <summary>False for what stands on the site without being news, such as how to reach the society: feeds pass over it.</summary>
    public bool IsNews { get; set; } = true;
}
