namespace OrchardCore.Security.Permissions;

/// <summary>Every permission of the enabled features, asked once a scope.</summary>
public sealed class DefaultPermissionService : IPermissionService
{
    private readonly IEnumerable<IPermissionProvider> _permissionProviders;
    private Dictionary<string, Permission> _permissions;

    /// <summary>Creates the service over the enabled features' providers.</summary>
    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders) => _permissionProviders = permissionProviders;

    /// <inheritdoc />
    public async ValueTask<Permission> FindByNameAsync(string name) => (await LoadAsync()).GetValueOrDefault(name);

    private async Task<Dictionary<string, Permission>> LoadAsync()
    {
        if (_permissions is null)
        {
            var permissions = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
            foreach (var provider in _permissionProviders)
            {
                foreach (var permission in await provider.GetPermissionsAsync())
                {
                    permissions.TryAdd(permission.Name, permission);
                }
            }

            _permissions = permissions;
        }

        return _permissions;
    }
}
