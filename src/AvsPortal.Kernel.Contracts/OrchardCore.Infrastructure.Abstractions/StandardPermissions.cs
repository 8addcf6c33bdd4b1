using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>Permissions that no feature owns.</summary>
public static class StandardPermissions
{
    /// <summary>Holds every permission. Kept for old roles: test your own permission instead.</summary>
    public static readonly Permission SiteOwner = new("SiteOwner", "Site Owners Permission", isSecurityCritical: true);
}
