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
        // At nearly every start nothing is missing, and what was read without EF Core says so before it is awake.
        if (!Missing(await store.ReadAsync()).Any())
        {
            return;
        }

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
        foreach (var (role, mark, permissions) in Missing(document).ToList())
        {
            if (document.AppliedStereotypes.Add(mark))
            {
                Grant(role, permissions);
                changed = true;
            }
        }

        return changed;
    }

    private IEnumerable<(Role Role, string Mark, IEnumerable<Permission> Permissions)> Missing(RolesDocument document) =>
        from provider in providers
        from stereotype in provider.GetDefaultStereotypes() ?? []
        let role = document.Find(stereotype.Name)
        where role is not null
        let mark = $"{role.RoleName}|{provider.GetType().FullName}"
        where !document.AppliedStereotypes.Contains(mark)
        select (role, mark, stereotype.Permissions ?? []);

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
