using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace AvsPortal.Organization.Contracts;

/// <summary>Says that an item stands on the site without being news. Attach it to a type whose items may be either.</summary>
public sealed class StandingPart : ContentPart
{
    /// <summary>Yes for how to reach the society, accessibility, privacy: feeds pass over them. No language: the same in both twins.</summary>
    public BooleanField IsStanding { get; set; } = new();
}
