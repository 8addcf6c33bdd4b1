using YesSql.Indexes;

namespace AvsPortal.Bilingual.Contracts;

/// <summary>
/// What is published in which language, and since when: the newest of a language is found in this table alone, however many items
/// the site has.
/// </summary>
public sealed class PublicationIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string ContentType { get; set; } = "";

    /// <summary>Two letters.</summary>
    public string Culture { get; set; } = "";

    public DateTime? PublishedUtc { get; set; }
}
