using OrchardCore.Security;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>All roles of the site, one document.</summary>
internal sealed class RolesDocument
{
    public long Id { get; set; }

    public List<Role> Roles { get; set; } = [];

    /// <summary>
    /// What features gave to roles already, as "role|provider": a permission that somebody took away afterwards stays away.
    /// </summary>
    public HashSet<string> AppliedStereotypes { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal Role? Find(string name) => Roles.Find(role => string.Equals(role.RoleName, name, StringComparison.OrdinalIgnoreCase));
}
