using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Governance.Indexes;

public sealed class AffiliatedOrganizationIndex : TwinIndex
{
    /// <summary>The same for all spellings of one name.</summary>
    public string NameKey { get; set; } = "";
}
