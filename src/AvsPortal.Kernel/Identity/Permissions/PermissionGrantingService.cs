using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Permissions;

internal sealed class PermissionGrantingService : IPermissionGrantingService
{
    public bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims)
    {
        var granting = GrantingPermissions.Of(requirement.Permission);
        return claims.Any(claim => string.Equals(claim.Type, Permission.ClaimType, StringComparison.OrdinalIgnoreCase)
            && granting.Contains(claim.Value, StringComparer.OrdinalIgnoreCase));
    }
}
