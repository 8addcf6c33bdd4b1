using OrchardCore.Users.Models;
using YesSql.Indexes;

namespace AvsPortal.Kernel.Identity.Users;

/// <summary>Finds people by id, name or e-mail address.</summary>
internal sealed class UserIndex : MapIndex
{
    public string UserId { get; set; } = "";

    public string NormalizedUserName { get; set; } = "";

    public string? NormalizedEmail { get; set; }

    public bool IsEnabled { get; set; }
}

internal sealed class UserIndexProvider : IndexProvider<User>
{
    public override void Describe(DescribeContext<User> context) => context.For<UserIndex>().Map(user => new UserIndex
    {
        UserId = user.UserId,
        NormalizedUserName = user.NormalizedUserName,
        NormalizedEmail = user.NormalizedEmail,
        IsEnabled = user.IsEnabled,
    });
}
