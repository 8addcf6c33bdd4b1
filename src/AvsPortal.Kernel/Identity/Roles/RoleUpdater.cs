using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>
/// Gives to roles what the enabled features' stereotypes say, once for each role and feature:
/// when a feature comes to existing roles, and when a role comes to existing features.
/// </summary>
internal sealed class RoleUpdater(RoleStore store, IEnumerable<IPermissionProvider> providers)
{
    /// <summary>Gives what was not given yet, and saves if there was any.</summary>
    internal async Task ApplyAsync()
    {
        var document = await store.LoadAsync();
        if (Apply(document))
        {
            await store.SaveAsync(document);
        }
    }

    /// <summary>The same in a document that the caller saves; true if something changed.</summary>
    internal bool Apply(RolesDocument document)
    {
        var changed = false;
        foreach (var provider in providers)
        {
            foreach (var stereotype in provider.GetDefaultStereotypes() ?? [])
            {
                if (document.Find(stereotype.Name) is { } role
                    && document.AppliedStereotypes.Add($"{role.RoleName}|{provider.GetType().FullName}"))
                {
                    Grant(role, stereotype.Permissions ?? []);
                    changed = true;
                }
            }
        }

        return changed;
    }

    private static void Grant(Role role, IEnumerable<Permission> permissions)
    {
        foreach (var permission in permissions)
        {
            if (!role.RoleClaims.Exists(claim => string.Equals(claim.ClaimValue, permission.Name, StringComparison.OrdinalIgnoreCase)))
            {
                role.RoleClaims.Add(RoleClaim.Create(permission.Name));
            }
        }
    }
}
