namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a feature brings.</summary>
public interface IPermissionProvider
{
    /// <summary>What each usual role gets when the feature is installed.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();

    /// <summary>All the permissions, for the list in the admin.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();
}
