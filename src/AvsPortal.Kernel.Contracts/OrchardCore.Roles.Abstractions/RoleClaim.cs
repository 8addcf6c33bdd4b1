using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

/// <summary>A claim that everybody in a role carries.</summary>
public class RoleClaim
{
    /// <summary>Creates an empty claim, for the serializer.</summary>
    public RoleClaim()
    {
    }

    /// <summary>Creates a claim.</summary>
    public RoleClaim(string type, string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        ArgumentException.ThrowIfNullOrEmpty(value);
        ClaimType = type;
        ClaimValue = value;
    }

    /// <summary>Type of the claim, mostly <see cref="Permission.ClaimType"/>.</summary>
    public string ClaimType { get; set; }

    /// <summary>Value, for a permission its name.</summary>
    public string ClaimValue { get; set; }

    /// <summary>The claim that grants the permission named <paramref name="value"/>.</summary>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);
}
