namespace OrchardCore.Security.Permissions;

public sealed class DefaultPermissionService : IPermissionService
{
    public DefaultPermissionService(IEnumerable<IPermissionProvider> permissionProviders)
    {
        throw new NotImplementedException();
    }

    public ValueTask<Permission> FindByNameAsync(string name) => throw new NotImplementedException();

    public ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => throw new NotImplementedException();
}
