using System.Security.Claims;

namespace OrchardCore.Security;

/// <summary>Says whether a set of claims holds a permission.</summary>
public interface IPermissionGrantingService
{
    /// <summary>True when <paramref name="claims"/> hold the permission, one that implies it, or <c>SiteOwner</c>.</summary>
    bool IsGranted(PermissionRequirement requirement, IEnumerable<Claim> claims);
}
