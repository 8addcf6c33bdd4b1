using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Mandates.Indexes;

public sealed class MandateIndex : TwinIndex
{
    public string Status { get; set; } = "";

    /// <summary>First day as yyyymmdd; 0 when not known.</summary>
    public int Start { get; set; }

    /// <summary>Last day as yyyymmdd; 99991231 when not known.</summary>
    public int End { get; set; }

    /// <summary>Key of the title in fr-CA order.</summary>
    public string TitleKey { get; set; } = "";
}
