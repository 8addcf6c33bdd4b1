namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// Tells search engines and social networks what a page holds. A module registers one for its pages; each is asked about every page
/// and answers for its own.
/// </summary>
public interface IPageMetadataProvider
{
    /// <summary>Adds what is known; only what every visitor may see.</summary>
    ValueTask DescribeAsync(PageMetadata page);
}
