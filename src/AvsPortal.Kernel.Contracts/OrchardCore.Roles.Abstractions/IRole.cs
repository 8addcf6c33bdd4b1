namespace OrchardCore.Security;

/// <summary>A named set of rights.</summary>
public interface IRole
{
    /// <summary>What the role is for; may be null.</summary>
    string RoleDescription { get; }

    /// <summary>Unique name, compared without case.</summary>
    string RoleName { get; }
}
