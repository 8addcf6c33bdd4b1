using AvsPortal.Bilingual.Contracts;

namespace AvsPortal.Organization.Indexes;

/// <summary>The profile and the values, which one page shows together.</summary>
public sealed class SocietyIndex : TwinIndex
{
    public string ContentType { get; set; } = "";

    /// <summary>Place among the values; 0 for the profile.</summary>
    public int Position { get; set; }
}
