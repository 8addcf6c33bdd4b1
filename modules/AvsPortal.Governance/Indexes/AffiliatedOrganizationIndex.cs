using YesSql.Indexes;

namespace AvsPortal.Governance.Indexes;

public sealed class AffiliatedOrganizationIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string Culture { get; set; } = "";

    public string LocalizationSet { get; set; } = "";

    public bool Published { get; set; }

    public bool Latest { get; set; }

    /// <summary>The same for all spellings of one name.</summary>
    public string NameKey { get; set; } = "";
}
