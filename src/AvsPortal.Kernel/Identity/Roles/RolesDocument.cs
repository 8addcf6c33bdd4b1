using OrchardCore.Security;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>All roles of the site, one document. A new one holds the system's roles.</summary>
internal sealed class RolesDocument
{
    public List<Role> Roles { get; set; } =
    [
        System(RoleNames.Administrator, "A system role that grants all permissions to the assigned users."),
        System(RoleNames.Authenticated, "A system role representing all authenticated users."),
        System(RoleNames.Anonymous, "A system role representing all non-authenticated users."),
    ];

    /// <summary>
    /// What features gave to roles already, as "role|provider": a permission that somebody took away afterwards stays away.
    /// </summary>
    public HashSet<string> AppliedStereotypes { get; set; } = [];

    internal Role? Find(string name) => Roles.Find(role => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase));

    private static Role System(string name, string description) =>
        new() { RoleName = name, NormalizedRoleName = name.ToUpperInvariant(), RoleDescription = description };
}
