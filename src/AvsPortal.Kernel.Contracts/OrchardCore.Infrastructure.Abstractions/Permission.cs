namespace OrchardCore.Security.Permissions;

/// <summary>A right that a role can be given, known by its name.</summary>
public class Permission
{
    /// <summary>Type of the claim that carries a permission's name in a role.</summary>
    public const string ClaimType = "Permission";

    /// <summary>Creates a permission without a description.</summary>
    /// <param name="name">Unique name, kept in roles and recipes; not null.</param>
    public Permission(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Creates a permission that nothing implies.</summary>
    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
    }

    /// <summary>Creates a permission that whoever holds one of <paramref name="impliedBy"/> also holds.</summary>
    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical)
    {
        ImpliedBy = impliedBy;
    }

    /// <summary>Heading under which the admin lists it; null: the feature's name.</summary>
    public string Category { get; set; }

    /// <summary>What it allows, in English; the admin translates it. May be null.</summary>
    public string Description { get; set; }

    /// <summary>Permissions that include this one; null or empty: none.</summary>
    public IEnumerable<Permission> ImpliedBy { get; }

    /// <summary>Unique name.</summary>
    public string Name { get; }
}
