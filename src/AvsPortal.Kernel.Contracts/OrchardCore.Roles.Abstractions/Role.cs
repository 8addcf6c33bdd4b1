namespace OrchardCore.Security;

/// <summary>A role and the claims that come with it.</summary>
public class Role : IRole
{
    /// <summary>Name in upper case, unique.</summary>
    public string NormalizedRoleName { get; set; }

    /// <summary>Claims of whoever is in the role; not null.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];

    /// <inheritdoc />
    public string RoleDescription { get; set; }

    /// <inheritdoc />
    public string RoleName { get; set; }
}
