namespace OrchardCore.Security.Permissions;

public static class PermissionProviderExtensions
{
    public static ValueTask<IEnumerable<Permission>> FindByNamesAsync(this IPermissionService permissionService, IEnumerable<string> names) => throw new NotImplementedException();
}
