using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

/// <summary>An account, kept as a document.</summary>
public class User : Entity
{
    /// <summary>Wrong passwords since the last right one.</summary>
    public int AccessFailedCount { get; set; }

    /// <summary>E-mail address; may be null.</summary>
    public string Email { get; set; }

    /// <summary>Id of the document; 0 before it is saved.</summary>
    public long Id { get; set; }

    /// <summary>A disabled account cannot sign in and is signed out.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Do wrong passwords lock the account for a while?</summary>
    public bool IsLockoutEnabled { get; set; }

    /// <summary>Until when the account is locked; null: it is not.</summary>
    public DateTime? LockoutEndUtc { get; set; }

    /// <summary>E-mail address in upper case.</summary>
    public string NormalizedEmail { get; set; }

    /// <summary>User name in upper case.</summary>
    public string NormalizedUserName { get; set; }

    /// <summary>Hash of the password, as ASP.NET Core Identity makes it.</summary>
    public string PasswordHash { get; set; }

    /// <summary>Names of the roles given to the person.</summary>
    public IList<string> RoleNames { get; set; } = [];

    /// <summary>Changes with the password: cookies that carry another one are refused.</summary>
    public string SecurityStamp { get; set; }

    /// <summary>Id of the person, 26 characters; what content items name as their owner.</summary>
    public string UserId { get; set; }

    /// <summary>What the person signs in with.</summary>
    public string UserName { get; set; }

    /// <inheritdoc />
    public override string ToString() => UserName;
}
