namespace OrchardCore.Security.Permissions;

/// <summary>Finds several permissions at once.</summary>
public static class PermissionProviderExtensions
{
    /// <summary>The declared permissions among <paramref name="names"/>; unknown names are left out.</summary>
    public static async ValueTask<IEnumerable<Permission>> FindByNamesAsync(this IPermissionService permissionService, IEnumerable<string> names)
    {
        var found = new List<Permission>();
        foreach (var name in names)
        {
            if (await permissionService.FindByNameAsync(name) is { } permission)
            {
                found.Add(permission);
            }
        }

        return found;
    }
}
