using System.Runtime.CompilerServices;
using AvsPortal.Kernel.Data;
using OrchardCore.Security;

namespace AvsPortal.Kernel.Identity.Roles;

/// <summary>Reads the roles from memory, changes them in the scope's transaction.</summary>
internal sealed class RoleStore(ISingleDocument<RolesDocument> document)
{
    // What roles hold, made once for each state of the document.
    private static readonly ConditionalWeakTable<RolesDocument, RolePermissions> _permissions = [];

    /// <summary>The roles to read; do not change them.</summary>
    internal async Task<IReadOnlyList<Role>> ListAsync() => (await document.GetAsync()).Roles;

    /// <summary>The whole document to read; do not change it.</summary>
    internal Task<RolesDocument> ReadAsync() => document.GetAsync();

    /// <summary>What each role holds.</summary>
    internal async ValueTask<RolePermissions> GetPermissionsAsync() =>
        _permissions.GetValue(await document.GetAsync(), static roles => new RolePermissions(roles.Roles));

    /// <summary>The document to change; hand it to <see cref="SaveAsync"/>.</summary>
    internal Task<RolesDocument> LoadAsync() => document.LoadForUpdateAsync();

    /// <summary>Keeps the changes; other scopes see them after the commit.</summary>
    internal async Task SaveAsync(RolesDocument changed)
    {
        await document.SaveAsync(changed);
        _permissions.Remove(changed);
    }
}
