namespace OrchardCore.Security.Permissions;

/// <summary>Finds the permissions that enabled features declare.</summary>
public interface IPermissionService
{
    /// <summary>The permission of that name, compared without case; null when no feature declares it.</summary>
    ValueTask<Permission> FindByNameAsync(string name);
}
