using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Team.Indexes;

public sealed class TeamMemberIndex : TwinIndex
{
    /// <summary>Key of the name in fr-CA order.</summary>
    public string SortKey { get; set; } = "";

    /// <summary>First day in post as yyyymmdd; 0 when not recorded.</summary>
    public int InPostFrom { get; set; }

    /// <summary>Last day in post as yyyymmdd; 99991231 when not recorded.</summary>
    public int InPostTo { get; set; }

    /// <summary>Localization set of the superior; "" when there is none.</summary>
    public string ReportsTo { get; set; } = "";
}
