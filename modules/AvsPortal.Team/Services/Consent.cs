using AvsPortal.Team.Models;

namespace AvsPortal.Team.Services;

/// <summary>
/// A biography and a portrait are personal information (P-39.1): they show only when the person's consent is recorded,
/// which is a yes with its date. Name, function and work contact need none.
/// </summary>
public static class Consent
{
    public static bool CoversBiography(TeamMember member) => member.BiographyConsent.Value && member.ConsentDate.Value is not null;

    public static bool CoversPortrait(TeamMember member) => member.PortraitConsent.Value && member.ConsentDate.Value is not null;

    /// <summary>Whether the item holds a biography or a portrait that may not be shown.</summary>
    public static bool IsMissing(TeamMember member) =>
        (!string.IsNullOrWhiteSpace(member.Biography.Html) && !CoversBiography(member)) ||
        (member.Portrait.Paths is { Length: > 0 } && !CoversPortrait(member));
}
