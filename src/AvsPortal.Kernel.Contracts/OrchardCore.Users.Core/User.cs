using OrchardCore.Entities;

namespace OrchardCore.Users.Models;

public class User : Entity, IUser
{
    public int AccessFailedCount { get; set; }

    public string Email { get; set; }

    public bool EmailConfirmed { get; set; }

    public long Id { get; set; }

    public bool IsEnabled { get; set; }

    public bool IsLockoutEnabled { get; set; }

    public DateTime? LockoutEndUtc { get; set; }

    public string NormalizedEmail { get; set; }

    public string NormalizedUserName { get; set; }

    public string PasswordHash { get; set; }

    public string PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public string ResetToken { get; set; }

    public IList<string> RoleNames { get; set; }

    public string SecurityStamp { get; set; }

    public bool TwoFactorEnabled { get; set; }

    public string UserId { get; set; }

    public string UserName { get; set; }

    public override string ToString() => throw new NotImplementedException();
}
