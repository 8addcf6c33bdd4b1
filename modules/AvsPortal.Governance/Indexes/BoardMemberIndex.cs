using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Governance.Indexes;

public sealed class BoardMemberIndex : TwinIndex
{
    public string Role { get; set; } = "";

    /// <summary>Place of the role on the page.</summary>
    public int RoleOrder { get; set; }

    /// <summary>Key of the name in fr-CA order.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>First day in office as yyyymmdd; 0 when not recorded.</summary>
    public int TermFrom { get; set; }

    /// <summary>First day no longer in office as yyyymmdd; 99991231 when not recorded.</summary>
    public int TermTo { get; set; }
}
