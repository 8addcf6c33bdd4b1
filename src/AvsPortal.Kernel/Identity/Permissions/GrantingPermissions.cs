using System.Collections.Concurrent;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace AvsPortal.Kernel.Identity.Permissions;

/// <summary>The names of the permissions that grant one: itself, those that imply it, however far, and SiteOwner.</summary>
internal static class GrantingPermissions
{
    private static readonly ConcurrentDictionary<Permission, string[]> _names = new(ReferenceEqualityComparer.Instance);

    internal static IReadOnlyList<string> Of(Permission permission) => _names.GetOrAdd(permission, static asked =>
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(asked, names);
        names.Add(StandardPermissions.SiteOwner.Name);
        return [.. names];
    });

    private static void Collect(Permission permission, HashSet<string> names)
    {
        // A permission already met was followed already: providers may make circles.
        if (permission is null || !names.Add(permission.Name))
        {
            return;
        }

        foreach (var implying in permission.ImpliedBy ?? [])
        {
            Collect(implying, names);
        }
    }
}
