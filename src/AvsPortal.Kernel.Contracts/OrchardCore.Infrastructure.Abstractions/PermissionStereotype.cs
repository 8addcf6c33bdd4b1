namespace OrchardCore.Security.Permissions;

/// <summary>What a usual role gets from a feature.</summary>
public class PermissionStereotype
{
    /// <summary>Name of the role, for example Administrator, Editor or Anonymous.</summary>
    public string Name { get; set; }

    /// <summary>Permissions granted to it; may be null.</summary>
    public IEnumerable<Permission> Permissions { get; set; }
}
